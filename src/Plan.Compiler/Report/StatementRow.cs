using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>A row of a statement.</summary>
public sealed record StatementRow : IReportPart
{
    /// <summary>Null for a heading without one.</summary>
    public string? Id { get; init; }

    /// <summary>Null where <see cref="Id"/> is.</summary>
    public string? Address { get; init; }

    public string? Anchor { get; init; }

    public required string Label { get; init; }

    public required string ShortName { get; init; }

    /// <summary><c>entered</c>, <c>group</c>, <c>total</c> or <c>heading</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>How many steps the label is moved in.</summary>
    public int Depth { get; init; }

    /// <summary>Part of another line, which no sum counts.</summary>
    public bool IsPart { get; init; }

    /// <summary>The id of the line that it is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>A total with nothing but totals and their differences below it.</summary>
    public bool IsFinal { get; init; }

    /// <summary>The office that gives it.</summary>
    public string? Office { get; init; }

    /// <summary>The name of that office; null for none.</summary>
    public string? OfficeName { get; init; }

    /// <summary>The name of the sector that it is or stands below; null for none.</summary>
    public string? SectorName { get; init; }

    /// <summary>What a group or total counts down.</summary>
    public ImmutableArray<Term> Counts { get; init; } = [];

    /// <summary>One for each column; empty for a heading.</summary>
    public ImmutableArray<StatementCell> Cells { get; init; } = [];

    /// <summary>What is shown below a row in which a stated figure differs: against the lines, or against the columns.</summary>
    public ImmutableArray<DifferenceRow> Differences { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("address", Address);
        fields.Text("anchor", Anchor);
        fields.Text("label", Label);
        fields.Text("short", ShortName);
        fields.Text("kind", Kind);
        fields.Count("depth", Depth);
        fields.Flag("isPart", IsPart);
        fields.Text("partOf", PartOf);
        fields.Flag("isFinal", IsFinal);
        fields.Text("office", Office);
        fields.Text("officeName", OfficeName);
        fields.Text("sectorName", SectorName);
        fields.Parts("counts", Counts);
        fields.Parts("cells", Cells);
        fields.Parts("differences", Differences);
    }
}

/// <summary>Stated minus computed, column by column: 0 too, empty where nothing was compared.</summary>
/// <param name="Label">What the figures are.</param>
/// <param name="Direction"><c>down</c> or <c>across</c>.</param>
public sealed record DifferenceRow(string Label, string Direction, ImmutableArray<string> Texts) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("label", Label);
        fields.Text("direction", Direction);
        fields.Texts("texts", Texts);
    }
}
