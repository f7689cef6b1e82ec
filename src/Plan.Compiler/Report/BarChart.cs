using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>A statement's entered lines in one column, largest first, each with a tick for the year before.</summary>
public sealed record BarChart : IReportPart
{
    public required string Anchor { get; init; }

    public required string Caption { get; init; }

    public required string Unit { get; init; }

    public required string Title { get; init; }

    /// <summary>The largest and the smallest, in a sentence.</summary>
    public required string Summary { get; init; }

    public required string Description { get; init; }

    /// <summary>What the ticks are, where no row has room to say so.</summary>
    public string? Note { get; init; }

    /// <summary>How tall the drawing is with the names beside the bars, and above them.</summary>
    public required string WideHeight { get; init; }

    public required string NarrowHeight { get; init; }

    /// <summary>Where zero is, when a bar is negative.</summary>
    public string? WideZero { get; init; }

    public string? NarrowZero { get; init; }

    public ImmutableArray<Bar> Bars { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("anchor", Anchor);
        fields.Text("caption", Caption);
        fields.Text("unit", Unit);
        fields.Text("title", Title);
        fields.Text("summary", Summary);
        fields.Text("description", Description);
        fields.Text("note", Note);
        fields.Layout("wideHeight", WideHeight);
        fields.Layout("narrowHeight", NarrowHeight);
        fields.Layout("wideZero", WideZero);
        fields.Layout("narrowZero", NarrowZero);
        fields.Parts("bars", Bars);
    }
}

/// <summary>A bar, drawn twice.</summary>
public sealed record Bar(string Name, decimal Value, string Text, decimal? Earlier, BarPlace Wide, BarPlace Narrow) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("name", Name);
        fields.Amount("value", Value);
        fields.Text("text", Text);
        fields.Amount("earlier", Earlier);
        fields.Layout("wide", Wide);
        fields.Layout("narrow", Narrow);
    }
}

/// <summary>Where a bar is drawn: lengths as SVG has them, across in % and down in em.</summary>
public sealed record BarPlace : IReportPart
{
    public required string TextY { get; init; }

    public required string BarX { get; init; }

    public required string BarY { get; init; }

    public required string BarLength { get; init; }

    /// <summary>The tick of the year before; null where there is none.</summary>
    public string? TickX { get; init; }

    public required string TickTop { get; init; }

    public required string TickBottom { get; init; }

    /// <summary>What names the tick, on one row.</summary>
    public string? TickName { get; init; }

    public required string TickNameY { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("textY", TextY);
        fields.Text("barX", BarX);
        fields.Text("barY", BarY);
        fields.Text("barLength", BarLength);
        fields.Text("tickX", TickX);
        fields.Text("tickTop", TickTop);
        fields.Text("tickBottom", TickBottom);
        fields.Text("tickName", TickName);
        fields.Text("tickNameY", TickNameY);
    }
}
