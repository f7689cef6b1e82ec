namespace Plan.Compiler.Report;

/// <summary>A finding in the document's language.</summary>
public sealed record FindingEntry : IReportPart
{
    public required string Code { get; init; }

    public required string Rule { get; init; }

    /// <summary><c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public required string Severity { get; init; }

    /// <summary>The word for it.</summary>
    public required string SeverityText { get; init; }

    public required string Message { get; init; }

    public string? Address { get; init; }

    /// <summary>From the plan folder, so that a document is the same wherever it is built.</summary>
    public required string File { get; init; }

    /// <summary>File and line in words.</summary>
    public required string Place { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public decimal? Stated { get; init; }

    public decimal? Computed { get; init; }

    public decimal? Difference { get; init; }

    public bool Accepted { get; init; }

    public string? Reason { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("code", Code);
        fields.Text("rule", Rule);
        fields.Text("severity", Severity);
        fields.Text("severityText", SeverityText);
        fields.Text("message", Message);
        fields.Text("address", Address);
        fields.Text("file", File);
        fields.Text("place", Place);
        fields.Count("line", Line);
        fields.Count("column", Column);
        fields.Amount("stated", Stated);
        fields.Amount("computed", Computed);
        fields.Amount("difference", Difference);
        fields.Flag("accepted", Accepted);
        fields.Text("reason", Reason);
    }
}
