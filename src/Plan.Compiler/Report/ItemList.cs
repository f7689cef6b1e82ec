using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>Measures or assignments under the word for them.</summary>
public sealed record ItemList(string Title, ImmutableArray<ItemEntry> Items) : IReportPart
{
    /// <summary>Whether any of them says what it belongs to, who does it or when it is due.</summary>
    public bool HasDetails => Items.Any(item => item.HasDetails);

    public void Fields(FieldWriter fields)
    {
        fields.Text("title", Title);
        fields.Layout("hasDetails", HasDetails);
        fields.Parts("items", Items);
    }
}

/// <summary>A measure or an assignment.</summary>
public sealed record ItemEntry : IReportPart
{
    public required string Id { get; init; }

    public required string Anchor { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public Prose? Text { get; init; }

    public ImmutableArray<Link> Goals { get; init; } = [];

    public Link? Area { get; init; }

    public Link? Office { get; init; }

    /// <summary><c>2025-12-31</c>.</summary>
    public string? Due { get; init; }

    /// <summary><c>31 december 2025</c>.</summary>
    public string? DueText { get; init; }

    /// <summary>What speaks of it in a text.</summary>
    public ImmutableArray<Link> Mentions { get; init; } = [];

    public bool HasDetails => Goals.Length > 0 || Office is not null || Due is not null || Mentions.Length > 0;

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("anchor", Anchor);
        fields.Text("name", Name);
        fields.Text("short", ShortName);
        fields.Prose("text", Text);
        fields.Parts("goals", Goals);
        fields.Part("area", Area);
        fields.Part("office", Office);
        fields.Text("due", Due);
        fields.Text("dueText", DueText);
        fields.Parts("mentions", Mentions);
        fields.Layout("hasDetails", HasDetails);
    }
}
