using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Excel tables as Excel can have them: at least one row below the header, and a name of its own for each column.</summary>
internal static class Tables
{
    /// <summary>A table without rows gets an empty one.</summary>
    public static WorkbookDescription WithRows(WorkbookDescription workbook) => workbook with
    {
        Sheets =
        [
            .. workbook.Sheets.Select(sheet => sheet with
            {
                Blocks = [.. sheet.Blocks.Select(block => block is { Table: { } name, Rows: [_] } ? block with { Rows = block.Rows.Add(new(name.Span)) } : block)],
            }),
        ],
    };

    public static ImmutableArray<TableSpec> Of(
        SheetDescription sheet, int index, SheetLayout layout, DescriptionFields fields, HashSet<string> taken)
    {
        var tables = ImmutableArray.CreateBuilder<TableSpec>();
        var row = 1;
        foreach (var block in sheet.Blocks)
        {
            if (block.Table is { } name)
            {
                if (!DefinedNames.IsValid(name.Value)) fields.Report(name.Span, "bad-name", Fact.Text("value", name.Value));
                else if (block.Rows.IsEmpty) fields.Report(name.Span, "no-header", Fact.Text("value", name.Value));
                // A table's name that another table has is already an id that stands twice.
                else if (taken.Add(name.Value))
                    tables.Add(new(name.Value, new(index, row, 1, row + block.Rows.Length - 1, layout.ColumnOr(block.To, index)), block.HasFilter));
            }
            row += block.Rows.Length;
        }
        return tables.ToImmutable();
    }

    /// <summary>Every header with text, on one line, that no other column of its table has.</summary>
    public static ImmutableArray<ImmutableArray<CellSpec>> WithHeaders(
        ImmutableArray<ImmutableArray<CellSpec>> rows, ImmutableArray<TableSpec> tables, SheetDescription sheet)
    {
        foreach (var table in tables)
            rows = rows.SetItem(table.Area.FirstRow - 1, Headers(rows[table.Area.FirstRow - 1], table, sheet));
        return rows;
    }

    private static ImmutableArray<CellSpec> Headers(ImmutableArray<CellSpec> cells, TableSpec table, SheetDescription sheet)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var headers = cells.ToDictionary(cell => cell.Column);
        for (var column = 1; column <= table.Area.LastColumn; column++)
        {
            var cell = headers.GetValueOrDefault(column, new(column, CellStyle.Plain));
            var wanted = string.Join(' ', (cell.Text ?? "").Split(['\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
            if (wanted.Length == 0) wanted = sheet.Columns[column - 1].Id?.Value ?? "-";
            if (wanted.Length > 200) wanted = wanted[..200];
            var free = wanted;
            for (var i = 2; !taken.Add(free); i++) free = $"{wanted} {i}";
            headers[column] = cell with { Text = free, Number = null, Date = null, Formula = null };
        }
        return [.. headers.Values.OrderBy(cell => cell.Column)];
    }
}
