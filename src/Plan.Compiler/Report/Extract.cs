namespace Plan.Compiler.Report;

/// <summary>The office that an extract is of.</summary>
/// <param name="Office">Its id, which stands in the names of the output files.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What the extract is, in a sentence.</param>
public sealed record Extract(string Office, string Name, string Text) : IReportPart
{
    /// <summary>The page of the whole plan, beside the extract's.</summary>
    public required string Page { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("office", Office);
        fields.Text("name", Name);
        fields.Text("text", Text);
        fields.Text("page", Page);
    }
}
