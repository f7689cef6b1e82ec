using System.Collections.Immutable;

namespace Plan.Compiler.Output.Sheets;

/// <summary>A sheet of a workbook.</summary>
public sealed record SheetSpec
{
    /// <summary>Valid, and not used twice.</summary>
    public required string Name { get; init; }

    public ImmutableArray<ColumnSpec> Columns { get; init; } = [];

    public ImmutableArray<RowSpec> Rows { get; init; } = [];

    public ImmutableArray<TableSpec> Tables { get; init; } = [];

    public ImmutableArray<ConditionSpec> Conditions { get; init; } = [];

    /// <summary>What cells take from whoever fills them in.</summary>
    public ImmutableArray<InputSpec> Inputs { get; init; } = [];

    /// <summary>Whether cells that are locked can't be changed. There is no password: it keeps from slips, not from people.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Kept from readers, who can't make it show either.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How many rows stay where they are when the sheet is scrolled.</summary>
    public int FrozenRows { get; init; }

    public int FrozenColumns { get; init; }

    public required PrintSpec Print { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Width">In digits of the workbook's font.</param>
/// <param name="Level">Of the outline; 0 for none.</param>
/// <param name="IsHidden">Folded away; a column of the outline can be unfolded.</param>
public sealed record ColumnSpec(decimal Width, int Level, bool IsHidden);

/// <summary>A row.</summary>
/// <param name="Height">In points.</param>
/// <param name="Level">Of the outline; 0 for none.</param>
/// <param name="Cells">By column; those that are not listed are blank.</param>
public sealed record RowSpec(decimal Height, int Level, ImmutableArray<CellSpec> Cells)
{
    public bool IsHidden { get; init; }
}

/// <summary>An Excel table, with its header in the first row.</summary>
/// <param name="HasFilter">Whether its header has buttons.</param>
public sealed record TableSpec(string Name, Area Area, bool HasFilter);

/// <summary>A style that applies where a formula, written for the first cell, holds.</summary>
public sealed record ConditionSpec(Area Area, string Formula, CellStyle Style);

/// <summary>What cells take from whoever fills them in. Anything else is refused, unless it is pasted.</summary>
/// <param name="Kind">What they take.</param>
/// <param name="Most">The largest number, of either sign, or the longest text.</param>
/// <param name="Choices">The texts to choose from, of a list.</param>
/// <param name="Prompt">What is shown when the cell is entered: a heading and a text.</param>
/// <param name="Error">What is shown when something is refused.</param>
public sealed record InputSpec(
    Area Area, InputKind Kind, decimal Most, ImmutableArray<string> Choices, (string Title, string Text) Prompt, (string Title, string Text) Error);

public enum InputKind
{
    /// <summary>A number without decimals.</summary>
    Whole,
    Number,
    Text,

    /// <summary>One of several texts.</summary>
    List,
}

/// <summary>How a sheet goes on paper: A4, lying.</summary>
/// <param name="LastColumn">The last column that is printed.</param>
/// <param name="RepeatedRows">First and last row of every page's head; null for none.</param>
/// <param name="Scale">In percent; null for as wide as one page.</param>
/// <param name="FitsPage">All of it on one page.</param>
/// <param name="BreaksBefore">Rows that begin a page.</param>
/// <param name="Footer">What stands to the left; the sheet's name stands in the middle.</param>
/// <param name="Pages">What stands to the right, with <c>{page}</c> and <c>{pages}</c>.</param>
public sealed record PrintSpec(
    int LastColumn, (int First, int Last)? RepeatedRows, int? Scale, bool FitsPage, ImmutableArray<int> BreaksBefore, string Footer, string Pages);
