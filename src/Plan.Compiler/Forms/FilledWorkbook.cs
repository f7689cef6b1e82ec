using System.Collections.Immutable;
using Plan.Compiler.Output.Sheets;

namespace Plan.Compiler.Forms;

/// <summary>A workbook as somebody saved it: what stands in its cells, and of how it looks only what says something.</summary>
/// <param name="Sheets">In the order of their tabs, hidden ones too.</param>
public sealed record FilledWorkbook(ImmutableArray<FilledSheet> Sheets);

/// <summary>A sheet of it.</summary>
/// <param name="Name">What its tab says.</param>
/// <param name="Cells">By row, then by column; those that are not there are empty.</param>
/// <param name="Merged">Areas of cells that were made one.</param>
public sealed record FilledSheet(string Name, ImmutableArray<FilledCell> Cells, ImmutableArray<Area> Merged)
{
    private readonly Lazy<Dictionary<(int Row, int Column), FilledCell>> _byPlace =
        new(() => Cells.DistinctBy(cell => (cell.Row, cell.Column)).ToDictionary(cell => (cell.Row, cell.Column)));

    /// <summary>Null where the cell is empty.</summary>
    public FilledCell? Find(int row, int column) => _byPlace.Value.GetValueOrDefault((row, column));
}

/// <summary>A cell with something in it.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Text as it is; of anything else as the file writes it.</param>
public sealed record FilledCell(int Row, int Column, CellKind Kind, string Text)
{
    /// <summary>With the fifteen digits that a spreadsheet keeps; null where the cell holds no number, or none that large.</summary>
    public decimal? Number { get; init; }

    /// <summary>How many steps its text is moved in.</summary>
    public int Indent { get; init; }

    /// <summary>Whether a formula gave it.</summary>
    public bool IsComputed { get; init; }
}

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>A formula that nobody has computed.</summary>
    Nothing,
    Text,
    Number,

    /// <summary>A number that is shown as a day or time.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary><c>#REF!</c>.</summary>
    Error,
}

/// <summary>Why a file can't be read as a workbook.</summary>
public enum WorkbookProblem
{
    /// <summary>Not what it says it is, or cut off.</summary>
    Damaged,

    /// <summary>Needs a password, or is of Excel's kind before 2007; both look alike from outside.</summary>
    Locked,

    /// <summary>An OpenDocument file.</summary>
    OpenDocument,

    /// <summary>Larger, once unpacked, than any form.</summary>
    TooLarge,
}

/// <summary>A workbook, or why there is none.</summary>
public readonly record struct WorkbookReading(FilledWorkbook? Workbook, WorkbookProblem? Problem);
