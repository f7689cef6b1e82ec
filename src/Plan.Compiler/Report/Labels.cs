using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Report;

/// <summary>The words of the documents in a language, by name.</summary>
/// <param name="Source">The file that they stand in: the place of one that is missing.</param>
/// <param name="Words">As written; what stands in braces is filled in.</param>
public sealed record Labels(SourceText Source, ImmutableSortedDictionary<string, string> Words) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        foreach (var (name, word) in Words)
            fields.Text(name, word);
    }
}
