using System.Collections.Immutable;

namespace Plan.Compiler.Output.Sheets;

/// <summary>A workbook with every cell in its place: names are valid, references are cells, nothing is left to decide.</summary>
public sealed record WorkbookSpec
{
    public string? Title { get; init; }

    public string? Subject { get; init; }

    public string? Author { get; init; }

    public string? Keywords { get; init; }

    /// <summary>What every cell starts from.</summary>
    public CellStyle Style { get; init; } = CellStyle.Plain;

    public ImmutableArray<SheetSpec> Sheets { get; init; } = [];

    /// <summary>Names that a person's own formulas can use.</summary>
    public ImmutableArray<NameSpec> Names { get; init; } = [];
}

/// <summary>A name for a cell.</summary>
public sealed record NameSpec(string Name, Area Cell);

/// <summary>Cells from the first to the last, both included, counted from 1.</summary>
/// <param name="Sheet">The sheet's index.</param>
public readonly record struct Area(int Sheet, int FirstRow, int FirstColumn, int LastRow, int LastColumn);
