using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Output;

/// <summary>The templates and labels of a run: those that ship, or an organisation's own in their place, by path: <c>page/goal.html.scriban</c>.</summary>
public sealed record TemplateSet(ImmutableDictionary<string, SourceText> Files)
{
    private const string ResourceFolder = "templates/";

    private static readonly Lazy<TemplateSet> ReadOnce = new(() => new(
        Resource.NamesIn(ResourceFolder)
            .Select(name => new SourceText(name[ResourceFolder.Length..], Resource.Read(name), name))
            .ToImmutableDictionary(text => text.Path)));

    /// <summary>Those that are built into the tool.</summary>
    public static TemplateSet Shipped => ReadOnce.Value;

    /// <summary>With a file in the place of the one that has the same path, or beside the others.</summary>
    public TemplateSet With(SourceText file) => new(Files.SetItem(file.Path, file));
}
