using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>How the document's figures are read, and which don't agree.</summary>
/// <param name="Anchor">Of its heading.</param>
/// <param name="Notes">What applies to this document.</param>
/// <param name="Differences">Every difference told beside a table, by table.</param>
public sealed record AboutFigures(string Anchor, ImmutableArray<AboutNote> Notes, ImmutableArray<AboutDifference> Differences) : IReportPart
{
    public bool IsEmpty => Notes.IsEmpty && Differences.IsEmpty;

    public void Fields(FieldWriter fields)
    {
        fields.Text("anchor", Anchor);
        fields.Layout("isEmpty", IsEmpty);
        fields.Parts("notes", Notes);
        fields.Parts("differences", Differences);
    }
}

/// <summary>A word and what it means.</summary>
/// <param name="Drawing">How its drawing is read; null where there is none.</param>
public sealed record AboutNote(string Term, string Text, string? Drawing) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("term", Term);
        fields.Text("text", Text);
        fields.Layout("drawing", Drawing);
    }
}

/// <summary>A table and a difference in it.</summary>
/// <param name="Table">The statement, appropriation or frame.</param>
/// <param name="Place">The column, in words.</param>
/// <param name="Amount">The difference with its unit.</param>
public sealed record AboutDifference(Link Table, string Place, string Amount) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Part("table", Table);
        fields.Text("place", Place);
        fields.Text("amount", Amount);
    }
}
