using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Output;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Report;

/// <summary>Reads the labels of a language from a run's templates.</summary>
internal static class LabelReader
{
    /// <summary>What is missing or no text is reported; the other labels are read all the same.</summary>
    public static (Labels Labels, ImmutableArray<Finding> Findings) Read(TemplateSet templates, string language)
    {
        var source = templates.Files[$"labels/{language}.yaml"];
        var reading = YamlReader.Read(source);
        var words = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var findings = reading.Findings.ToBuilder();
        if (reading.Root is YamlMapping root)
            foreach (var (key, value) in root.Entries)
                if (value is YamlScalar scalar)
                    words[key.Value] = scalar.Value;
                else
                    findings.Add(NoText(key.Value, value.Span));
        return (new(source, words.ToImmutable()), findings.ToImmutable());
    }

    private static Finding NoText(string name, SourceSpan place) =>
        TemplateFailed.Rule.At(place, null, Fact.Text("name", name)) with { Variant = "label-shape" };
}
