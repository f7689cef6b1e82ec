using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>A priority area with what belongs to it, or what belongs to none.</summary>
public sealed record AreaEntry : IReportPart
{
    /// <summary>Null for what belongs to no area.</summary>
    public string? Id { get; init; }

    public required string Anchor { get; init; }

    public required string Name { get; init; }

    /// <summary>The word for an area; null for what belongs to none.</summary>
    public string? Word { get; init; }

    public Prose? Text { get; init; }

    public ImmutableArray<GoalEntry> Goals { get; init; } = [];

    /// <summary>Null where no indicator belongs to it.</summary>
    public IndicatorTable? Indicators { get; init; }

    public ItemList? Measures { get; init; }

    public ItemList? Assignments { get; init; }

    /// <summary>What speaks of it in a text.</summary>
    public ImmutableArray<Link> Mentions { get; init; } = [];

    /// <summary>In an extract, the way to all of it on the page of the whole plan.</summary>
    public Link? Whole { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("anchor", Anchor);
        fields.Text("name", Name);
        fields.Text("word", Word);
        fields.Prose("text", Text);
        fields.Parts("goals", Goals);
        fields.Part("indicators", Indicators);
        fields.Part("measures", Measures);
        fields.Part("assignments", Assignments);
        fields.Parts("mentions", Mentions);
        fields.Part("whole", Whole);
    }
}
