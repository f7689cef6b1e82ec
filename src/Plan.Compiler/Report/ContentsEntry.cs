using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>A line of the table of contents.</summary>
/// <param name="Number"><c>1.2.1</c>; null for a heading without one.</param>
public sealed record ContentsEntry(string? Number, string Heading, string Anchor, ImmutableArray<ContentsEntry> Entries) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("number", Number);
        fields.Text("heading", Heading);
        fields.Text("anchor", Anchor);
        fields.Parts("entries", Entries);
    }
}
