using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>A part of the organisation with what is below it.</summary>
public sealed record OfficeEntry : IReportPart
{
    public required string Id { get; init; }

    public required string Anchor { get; init; }

    public required string Name { get; init; }

    /// <summary>The name where there is no shorter one.</summary>
    public required string ShortName { get; init; }

    /// <summary><c>sector</c>, <c>office</c>, <c>unit</c> or <c>cost-centre</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The word for one of its kind.</summary>
    public required string KindWord { get; init; }

    /// <summary>The id of the office that it stands below.</summary>
    public string? PartOf { get; init; }

    /// <summary>How much is below it: <c>8 kontor, 5 enheter</c>; null where its kind isn't told so.</summary>
    public string? Counts { get; init; }

    public Prose? Text { get; init; }

    /// <summary>Units that are no more than a name.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    public ImmutableArray<OfficeEntry> Offices { get; init; } = [];

    /// <summary>The goals that it answers for.</summary>
    public ImmutableArray<Link> Goals { get; init; } = [];

    /// <summary>What speaks of it in a text.</summary>
    public ImmutableArray<Link> Mentions { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("anchor", Anchor);
        fields.Text("name", Name);
        fields.Text("short", ShortName);
        fields.Text("kind", Kind);
        fields.Text("kindWord", KindWord);
        fields.Text("partOf", PartOf);
        fields.Text("counts", Counts);
        fields.Prose("text", Text);
        fields.Texts("units", Units);
        fields.Parts("offices", Offices);
        fields.Parts("goals", Goals);
        fields.Parts("mentions", Mentions);
    }
}
