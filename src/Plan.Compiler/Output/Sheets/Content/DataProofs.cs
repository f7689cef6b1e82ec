using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>The control's last rows: the list of data holds what the statements' sheets hold.</summary>
internal static class DataProofs
{
    public static IEnumerable<ControlRow> Of(ImmutableArray<StatementTable> statements, int number, DocumentWords words)
    {
        foreach (var table in statements)
        {
            var counted = DataRows.CountedIn(table);
            var lines = table.Rows.Where(row => row is { Kind: "entered", Id: { } id } && counted.Contains(id)).ToList();
            var columns = table.Columns.Index().Where(column => !FigureFormulas.IsComputed(column.Item)).ToList();
            var sum = lines.Sum(row => columns.Sum(column => row.Cells[column.Index].Value ?? 0));
            if (!lines.Any(row => columns.Any(column => row.Cells[column.Index].Value is not null))) continue;
            var cells = columns.SelectMany(column => lines.Select(row => RowNames.Cell(RowNames.Line(table.Id, row.Id!), column.Item.Id)));
            var name = words["bookTableData"];
            yield return new()
            {
                Number = number++,
                Sheet = "data",
                Link = $"{name}@statement",
                What = words.Fill("bookCheckData", Fact.Text("title", table.Title)),
                Period = words["bookAllPeriods"],
                Stated = new(sum, $"SUMIFS({{{name}@amount}},{{{name}@_address}},{ControlIndex.Quote($"cell:{table.Id}/*")},{{{name}@counted}},{ControlIndex.Quote(words["bookYes"])})"),
                Computed = new(sum, $"SUM({{{string.Join(' ', cells)}}})"),
                Difference = 0,
                Allowed = new(0, null),
                Unreported = new(0, null),
                Verdict = "ok",
                VerdictText = words["bookOk"],
                State = "none",
                StateText = "",
                Otherwise = words["bookDiffers"],
                Address = $"statement:{table.Id}",
                Format = NumberFormats.Amount(columns.Select(column => column.Item.Decimals).Append(NumberStyle.DecimalsOf(sum)).Max()),
                ChangeFormat = NumberFormats.Change(table.Decimals),
            };
        }
    }
}
