using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Starting.Tables;

/// <summary>A table that was read: what a statement can be made of.</summary>
/// <param name="Id">Of the statement.</param>
/// <param name="Title">Its heading.</param>
public sealed record ReadTable(string Id, string Title)
{
    public required ImmutableArray<TableColumn> Columns { get; init; }

    public required ImmutableArray<TableLine> Lines { get; init; }

    /// <summary>What stands below the table; empty for nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>What its amounts are in: <c>tkr</c>.</summary>
    public string Unit { get; init; } = "tkr";

    /// <summary>The most that a figure has.</summary>
    public int Decimals { get; init; }

    /// <summary>The name of the file that it comes from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The sheet of it, where there are several; empty where there is but one.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>What could not be read.</summary>
    public ImmutableArray<TableRemark> Remarks { get; init; } = [];

    /// <summary>Its last total's last figure, as an address without its kind; null where it has none.</summary>
    public string? LastFigure
    {
        get
        {
            if (Lines.LastOrDefault(line => line.Kind == TableLineKind.Total) is not { } total) return null;
            return Columns.LastOrDefault(column => column.Kind is not null && total.Figures.ContainsKey(column.Id)) is { } column
                ? $"{Id}/{total.Id}/{column.Id}"
                : null;
        }
    }
}

/// <summary>A column of it: of a period, or computed.</summary>
/// <param name="Index">In the file, from 0.</param>
/// <param name="Label">As it stands in the header.</param>
public sealed record TableColumn(int Index, string Id, string Label)
{
    /// <summary>Of the period; null for a computed column.</summary>
    public PeriodKind? Kind { get; init; }

    public int Year { get; init; }

    /// <summary>Two columns of which it is the difference, the later first, or the change in percent, the earlier first.</summary>
    public (string First, string Second)? Of { get; init; }

    /// <summary>Whether it is the change in percent.</summary>
    public bool IsChange { get; init; }
}

/// <summary>A line of it.</summary>
/// <param name="Row">In the file, from 0.</param>
/// <param name="Id">Empty for a heading.</param>
/// <param name="Figures">By column; what isn't given is left out.</param>
public sealed record TableLine(int Row, string Id, string Label, int Indent, ImmutableDictionary<string, decimal> Figures)
{
    public TableLineKind Kind { get; init; }

    /// <summary>What a total counts: <c>above</c>, <c>all</c>, or ids with their signs.</summary>
    public ImmutableArray<string> Sum { get; init; } = [];

    /// <summary>The line that this is a part of; null for none.</summary>
    public string? PartOf { get; init; }

    /// <summary>Whether no total counts it, where the table has totals.</summary>
    public bool IsOutside { get; init; }
}

/// <summary>What kind of line it is.</summary>
public enum TableLineKind
{
    Entered,
    Heading,
    Total,
}

/// <summary>Something that could not be read.</summary>
/// <param name="Cell">Where: <c>C7</c>.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Variant">Which sentence tells it.</param>
public sealed record TableRemark(string Cell, string Text, string Variant);
