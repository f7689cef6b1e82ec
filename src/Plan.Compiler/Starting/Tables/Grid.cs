using System.Collections.Immutable;

namespace Plan.Compiler.Starting.Tables;

/// <summary>A table as a file has it, before anything is made of it.</summary>
/// <param name="Name">Of the sheet, or of the file.</param>
/// <param name="Rows">Each with its cells from the first column on; a row may be shorter than another.</param>
public sealed record Grid(string Name, ImmutableArray<ImmutableArray<GridCell>> Rows)
{
    /// <summary>The number of columns.</summary>
    public int Width { get; } = Rows.IsEmpty ? 0 : Rows.Max(row => row.Length);

    /// <summary>A cell by its row and column, from 0; an empty one where there is none.</summary>
    public GridCell At(int row, int column) => column < Rows[row].Length ? Rows[row][column] : GridCell.Empty;
}

/// <summary>A cell of it.</summary>
/// <param name="Text">As it is written; empty for nothing.</param>
/// <param name="Number">What the file itself says is a number; null for a text.</param>
/// <param name="Indent">How many steps the text is moved in by the file's layout.</param>
public sealed record GridCell(string Text, decimal? Number = null, int Indent = 0)
{
    public static readonly GridCell Empty = new("");

    /// <summary>As it is written, without characters that no text has.</summary>
    public string Text { get; } = PlainWords.Of(Text);

    /// <summary>What stands there can't be a figure: an error of a formula, a truth value.</summary>
    public bool IsBroken { get; init; }

    public bool IsEmpty => Number is null && string.IsNullOrWhiteSpace(Text);
}
