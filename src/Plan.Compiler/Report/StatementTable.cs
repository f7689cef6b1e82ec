using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>A statement: rows by columns, every figure as the document shows it.</summary>
public sealed record StatementTable : IReportPart
{
    public required string Id { get; init; }

    public required string Anchor { get; init; }

    public required string Title { get; init; }

    public required string ShortName { get; init; }

    /// <summary>The word above the lines.</summary>
    public required string LineWord { get; init; }

    public required string Unit { get; init; }

    /// <summary>What one is worth, for formats of figures: 1 000 for tkr.</summary>
    public required int UnitFactor { get; init; }

    public required int Decimals { get; init; }

    public ImmutableArray<StatementColumn> Columns { get; init; } = [];

    public ImmutableArray<StatementRow> Rows { get; init; } = [];

    /// <summary>Few columns and short labels: it needs no more width than text.</summary>
    public bool IsNarrow { get; init; }

    public Prose? Note { get; init; }

    /// <summary>What is told of figures that differ, one sentence or two each.</summary>
    public ImmutableArray<Disclosure> Disclosures { get; init; } = [];

    /// <summary>What speaks of it in a text.</summary>
    public ImmutableArray<Link> Mentions { get; init; } = [];

    /// <summary>In an extract, the way to all of it on the page of the whole plan.</summary>
    public Link? Whole { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("anchor", Anchor);
        fields.Text("title", Title);
        fields.Text("short", ShortName);
        fields.Text("lineWord", LineWord);
        fields.Text("unit", Unit);
        fields.Count("unitFactor", UnitFactor);
        fields.Count("decimals", Decimals);
        fields.Parts("columns", Columns);
        fields.Parts("rows", Rows);
        fields.Layout("isNarrow", IsNarrow);
        fields.Prose("note", Note);
        fields.Parts("disclosures", Disclosures);
        fields.Parts("mentions", Mentions);
        fields.Part("whole", Whole);
    }
}
