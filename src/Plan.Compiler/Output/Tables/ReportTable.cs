using System.Collections.Immutable;

namespace Plan.Compiler.Output.Tables;

/// <summary>A table of a plan as a terminal shows it and programs read it.</summary>
/// <param name="Name">What it is asked for by: <c>goals</c>, or a statement's id.</param>
/// <param name="Unit">Of its figures; null where they have none in common.</param>
/// <param name="Notes">Sentences below it.</param>
internal sealed record ReportTable(
    string Name, string Title, string? Unit, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows, ImmutableArray<string> Notes);

/// <summary>A column of it.</summary>
/// <param name="Id">What programs know it by.</param>
/// <param name="Label">What stands above it; null for one that only programs need.</param>
/// <param name="IsNumber">Stands to the right, and is never cut.</param>
internal sealed record TableColumn(string Id, string? Label, bool IsNumber = false);

/// <summary>A row of it.</summary>
/// <param name="Cells">One for each column; fewer where the last are empty.</param>
/// <param name="Depth">How many steps its first shown cell is moved in.</param>
internal sealed record TableRow(RowLook Look, int Depth, ImmutableArray<TableCell> Cells);

/// <summary>How a row is told from others.</summary>
internal enum RowLook
{
    Plain,
    Strong,

    /// <summary>Below a line.</summary>
    Total,

    /// <summary>What a stated figure differs by: for people, who see the row above it.</summary>
    Remark,
}

/// <summary>A cell.</summary>
/// <param name="Text">As people read it; null for one that is empty.</param>
/// <param name="Number">As programs read it; null where the text is all there is.</param>
internal readonly record struct TableCell(string? Text, decimal? Number = null)
{
    public static implicit operator TableCell(string? text) => new(text);

    public static implicit operator TableCell(decimal number) => new(NumberText.Plain(number), number);
}
