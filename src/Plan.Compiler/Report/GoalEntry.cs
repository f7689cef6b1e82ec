using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>A goal with who answers for it and where its money comes from.</summary>
public sealed record GoalEntry : IReportPart
{
    public required string Id { get; init; }

    public required string Anchor { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    /// <summary>The level of its heading.</summary>
    public required int Level { get; init; }

    public Link? Area { get; init; }

    public Link? Office { get; init; }

    public Prose? Text { get; init; }

    /// <summary>Null where nothing of it is given.</summary>
    public FinancingEntry? Financing { get; init; }

    /// <summary>What speaks of it in a text.</summary>
    public ImmutableArray<Link> Mentions { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("anchor", Anchor);
        fields.Text("name", Name);
        fields.Text("short", ShortName);
        fields.Count("level", Level);
        fields.Part("area", Area);
        fields.Part("office", Office);
        fields.Prose("text", Text);
        fields.Part("financing", Financing);
        fields.Parts("mentions", Mentions);
    }
}
