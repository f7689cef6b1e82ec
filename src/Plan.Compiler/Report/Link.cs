namespace Plan.Compiler.Report;

/// <summary>A way to a thing of the plan.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Address">The thing: <c>goal:oka-takten</c>.</param>
/// <param name="Anchor">Its place in this document; null where the document doesn't show it.</param>
public sealed record Link(string Text, string Address, string? Anchor) : IReportPart
{
    /// <summary>Its place on the page of the whole plan, in an extract that doesn't show it: <c>plan.html#goal-oka-takten</c>.</summary>
    public string? Page { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("text", Text);
        fields.Text("address", Address);
        fields.Text("anchor", Anchor);
        fields.Text("page", Page);
    }
}
