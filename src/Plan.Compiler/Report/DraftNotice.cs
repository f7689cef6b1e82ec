using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>What a draft says on its face.</summary>
/// <param name="Text">That it is a draft, and how much is wrong.</param>
/// <param name="Findings">Those that are not accepted.</param>
public sealed record DraftNotice(string Text, ImmutableArray<FindingEntry> Findings) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("text", Text);
        fields.Parts("findings", Findings);
    }
}
