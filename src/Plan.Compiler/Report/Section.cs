using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>A heading of the outline with what stands under it.</summary>
/// <param name="Level">Of the heading: 2 on the top level, at most 6.</param>
/// <param name="Number"><c>1.2.1</c>; null for a heading without one.</param>
public sealed record Section(
    int Level, string? Number, string Heading, string Anchor, ImmutableArray<Block> Blocks, ImmutableArray<Section> Sections) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Count("level", Level);
        fields.Text("number", Number);
        fields.Text("heading", Heading);
        fields.Text("anchor", Anchor);
        fields.Parts("blocks", Blocks);
        fields.Parts("sections", Sections);
    }
}
