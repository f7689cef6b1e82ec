using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>Why a frame changed, step by step, in the plan's unit.</summary>
public sealed record FrameBridge : IReportPart
{
    public required string Id { get; init; }

    public required string Anchor { get; init; }

    public required string Title { get; init; }

    public required string ShortName { get; init; }

    /// <summary>The level of its heading.</summary>
    public required int Level { get; init; }

    public required string Unit { get; init; }

    /// <summary>What one is worth: 1 000 for tkr.</summary>
    public required int UnitFactor { get; init; }

    public Prose? Text { get; init; }

    /// <summary>What the table of the steps is called: from what to what.</summary>
    public required string Caption { get; init; }

    /// <summary>The word above the steps.</summary>
    public required string LineWord { get; init; }

    /// <summary>The frame before, the changes, what is unexplained, the frame after: what of them is given.</summary>
    public ImmutableArray<FrameStep> Steps { get; init; } = [];

    /// <summary>To minus from minus changes; null where it can't be told or is 0.</summary>
    public decimal? Unexplained { get; init; }

    /// <summary>Whether the steps are drawn: both ends are given, and something changed.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>How the drawing is read, and how much is explained.</summary>
    public string? Note { get; init; }

    public ImmutableArray<MoveRow> Moves { get; init; } = [];

    /// <summary>The moves' sum as shown; empty where none has an amount.</summary>
    public required string MovesTotal { get; init; }

    public ImmutableArray<Disclosure> Disclosures { get; init; } = [];

    /// <summary>What speaks of it in a text.</summary>
    public ImmutableArray<Link> Mentions { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("anchor", Anchor);
        fields.Text("title", Title);
        fields.Text("short", ShortName);
        fields.Count("level", Level);
        fields.Text("unit", Unit);
        fields.Count("unitFactor", UnitFactor);
        fields.Prose("text", Text);
        fields.Text("caption", Caption);
        fields.Text("lineWord", LineWord);
        fields.Parts("steps", Steps);
        fields.Amount("unexplained", Unexplained);
        fields.Layout("isDrawn", IsDrawn);
        fields.Text("note", Note);
        fields.Parts("moves", Moves);
        fields.Text("movesTotal", MovesTotal);
        fields.Parts("disclosures", Disclosures);
        fields.Parts("mentions", Mentions);
    }
}

/// <summary>A row of the bridge.</summary>
public sealed record FrameStep : IReportPart
{
    /// <summary><c>from</c>, <c>up</c>, <c>down</c>, <c>rest</c> or <c>to</c>; <c>open</c> for a change without an amount.</summary>
    public required string Kind { get; init; }

    public required string Label { get; init; }

    /// <summary>The cell of <c>from</c> and <c>to</c>.</summary>
    public string? Address { get; init; }

    public decimal? Amount { get; init; }

    /// <summary>A change has its sign.</summary>
    public required string Text { get; init; }

    /// <summary>What the drawing of the row says in words; null where nothing is drawn.</summary>
    public string? Drawing { get; init; }

    /// <summary>Where the bar or mark begins and how long it is, as <c>26.91%</c>.</summary>
    public string? Start { get; init; }

    public string? Length { get; init; }

    /// <summary>The level that the row before ends on, and the one that this ends on.</summary>
    public string? Before { get; init; }

    public string? After { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("kind", Kind);
        fields.Text("label", Label);
        fields.Text("address", Address);
        fields.Amount("amount", Amount);
        fields.Text("text", Text);
        fields.Layout("drawing", Drawing);
        fields.Layout("start", Start);
        fields.Layout("length", Length);
        fields.Layout("before", Before);
        fields.Layout("after", After);
    }
}

/// <summary>Money moved between lines of the frame's statement.</summary>
public sealed record MoveRow(string Label, decimal? Amount, string Text, Link? From, Link? To) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("label", Label);
        fields.Amount("amount", Amount);
        fields.Text("text", Text);
        fields.Part("from", From);
        fields.Part("to", To);
    }
}
