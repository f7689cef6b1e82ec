using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>What the page shows that leads to several plans.</summary>
public sealed record IndexModel : IReportPart
{
    /// <summary>Of its own words: <c>sv</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    public required TitleBlock Title { get; init; }

    public required Labels Labels { get; init; }

    /// <summary>That of the plans, where all have the same.</summary>
    public required ThemeEntry Theme { get; init; }

    public ImmutableArray<IndexGroup> Groups { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("language", Language);
        fields.Part("title", Title);
        fields.Part("theme", Theme);
        fields.Parts("groups", Groups);
    }
}

/// <summary>The plans of one publisher.</summary>
/// <param name="Publisher">Null for plans that name none, and where all plans have the same.</param>
/// <param name="Anchor">Of its heading.</param>
public sealed record IndexGroup(string? Publisher, string Anchor, ImmutableArray<IndexEntry> Plans) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("publisher", Publisher);
        fields.Text("anchor", Anchor);
        fields.Parts("plans", Plans);
    }
}

/// <summary>A plan, with what its documents say first.</summary>
public sealed record IndexEntry : IReportPart
{
    public required string Id { get; init; }

    /// <summary>Of the plan.</summary>
    public required string Language { get; init; }

    public required TitleBlock Title { get; init; }

    /// <summary>Its page.</summary>
    public required string Page { get; init; }

    /// <summary>Whether its documents are drafts.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What its statements come to in the plan year.</summary>
    public ImmutableArray<IndexTotal> Totals { get; init; } = [];

    /// <summary>How many errors, warnings, notices and accepted findings there are, in words.</summary>
    public required string Findings { get; init; }

    /// <summary>All of its documents, its page too.</summary>
    public ImmutableArray<BuiltDocument> Documents { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("language", Language);
        fields.Part("title", Title);
        fields.Text("page", Page);
        fields.Flag("isDraft", IsDraft);
        fields.Parts("totals", Totals);
        fields.Text("findings", Findings);
        fields.Parts("documents", Documents);
    }
}

/// <summary>A statement's last total in the plan year.</summary>
/// <param name="Label">The total's.</param>
/// <param name="Amount">With its unit.</param>
public sealed record IndexTotal(string Statement, string Label, string Column, string Amount) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("statement", Statement);
        fields.Text("label", Label);
        fields.Text("column", Column);
        fields.Text("amount", Amount);
    }
}
