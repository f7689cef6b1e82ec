namespace Plan.Compiler.Report;

/// <summary>A difference told to the reader.</summary>
/// <param name="Address">Of the cell, appropriation, share or frame.</param>
/// <param name="Place">Where it stands, in words: <c>Årsbudget 2025</c>.</param>
/// <param name="Text">What is shown and what it was compared with, as a sentence.</param>
/// <param name="Amount">The difference with its unit.</param>
/// <param name="Reason">The author's, where it is accepted.</param>
public sealed record Disclosure(string Address, string Place, string Text, string Amount, string? Reason) : IReportPart
{
    /// <summary>Whether rounding can explain it.</summary>
    public bool WithinRounding { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("address", Address);
        fields.Text("place", Place);
        fields.Text("text", Text);
        fields.Text("amount", Amount);
        fields.Text("reason", Reason);
        fields.Flag("withinRounding", WithinRounding);
    }
}
