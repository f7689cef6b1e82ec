namespace Plan.Compiler.Report;

/// <summary>What stands at the head and the foot of a document.</summary>
public sealed record TitleBlock : IReportPart
{
    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Organisation { get; init; }

    public string? Publisher { get; init; }

    public string? Version { get; init; }

    /// <summary><c>2025-01-15</c>.</summary>
    public string? Date { get; init; }

    /// <summary><c>15 januari 2025</c>.</summary>
    public string? DateText { get; init; }

    /// <summary>What <c>--revision</c> says.</summary>
    public string? Revision { get; init; }

    /// <summary>Publisher and organisation, as far as they are given.</summary>
    public required string Sender { get; init; }

    /// <summary>Version and date, as far as they are given: <c>Version 1.0</c>.</summary>
    public string? VersionText { get; init; }

    /// <summary><c>2025–2027</c>, or one year.</summary>
    public required string Years { get; init; }

    /// <summary>The title with the organisation, for a window's head and for search.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>One sentence of what the document is.</summary>
    public required string Description { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("title", Title);
        fields.Text("subtitle", Subtitle);
        fields.Text("organisation", Organisation);
        fields.Text("publisher", Publisher);
        fields.Text("version", Version);
        fields.Text("date", Date);
        fields.Text("dateText", DateText);
        fields.Text("revision", Revision);
        fields.Text("sender", Sender);
        fields.Text("versionText", VersionText);
        fields.Text("years", Years);
        fields.Text("documentTitle", DocumentTitle);
        fields.Text("description", Description);
    }
}
