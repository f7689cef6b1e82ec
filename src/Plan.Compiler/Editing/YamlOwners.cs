using System.Collections.Immutable;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Editing;

/// <summary>The mappings of a plan's files by the id that is written in them, and the figures that stand in each file.</summary>
internal sealed class YamlOwners
{
    private static readonly ImmutableArray<string> FigureKeys = ["amounts", "stated", "outcomes", "targets"];

    private readonly Dictionary<(string Path, int Start), YamlMapping> _owners = [];
    private readonly Dictionary<string, List<YamlScalar>> _figures = new(StringComparer.Ordinal);

    public YamlOwners(IEnumerable<YamlReading> files)
    {
        foreach (var file in files)
        {
            _figures.Add(file.Source.Path, []);
            if (file.Root is { } root) Walk(root, file.Source.Path);
        }
    }

    /// <summary>Null where the id stands in no mapping that could be read.</summary>
    public YamlMapping? Find(Located<string> id) => _owners.GetValueOrDefault((id.Span.Source.Path, id.Span.Start));

    /// <summary>The figures of a file, as written, and then those of the others.</summary>
    public IEnumerable<YamlScalar> FiguresAround(string path) =>
        _figures.GetValueOrDefault(path, []).Concat(_figures.Where(file => file.Key != path).SelectMany(file => file.Value));

    private void Walk(YamlNode node, string path)
    {
        switch (node)
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items) Walk(item, path);
                break;
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries.Select(entry => (entry.Key.Value, entry.Value)))
                {
                    if (key == "id") _owners[(path, value.Span.Start)] = mapping;
                    if (FigureKeys.Contains(key) && value is YamlMapping figures)
                        _figures[path].AddRange(figures.Entries.Select(entry => entry.Value).OfType<YamlScalar>());
                    Walk(value, path);
                }
                break;
        }
    }
}
