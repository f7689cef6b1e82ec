using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClosedXML.Excel;
using Plan.Compiler.Report;
using Plan.Tests.Report;
using Plan.Tests.Workbook;

namespace Plan.Tests.Output;

/// <summary>A figure is the same in the data, the page's table and drawing, the Markdown and the workbook: each read as its reader reads it.</summary>
public sealed class SameFiguresTests
{
    private int _compared;

    [Theory]
    [InlineData("lulea-ksf-2025", 200)]
    [InlineData("riverside-library-2026", 50)]
    public void In_table_chart_Markdown_data_and_workbook(string plan, int atLeast)
    {
        var report = BuiltReports.OfReal(plan);
        using var json = JsonDocument.Parse(Rendered.Json(report));
        using var workbook = PlanWorkbooks.Open(PlanWorkbooks.Write(report));
        var (data, page, document) = (json.RootElement, Rendered.ParsedPage(report), Rendered.Document(report));

        foreach (var table in Parts(data, "statements")) CompareStatement(table, page, document, workbook);
        foreach (var table in Parts(data, "appropriations")) CompareAppropriation(table, page, document, workbook, report.Labels);
        foreach (var bridge in Parts(data, "frames")) CompareFrame(bridge, page, document, workbook);
        foreach (var chart in Charts(data)) CompareChart(chart, data, page);

        Assert.InRange(_compared, atLeast, int.MaxValue);
    }

    private void CompareStatement(JsonElement table, IHtmlDocument page, string document, XLWorkbook workbook)
    {
        var shown = Assert.Single(ShownTable.In(document, $"**{Text(table, "title")}**"));
        var rows = Parts(table, "rows").SelectMany(row => Parts(row, "differences").Prepend(row)).ToList();
        Assert.Equal(rows.Select(row => Text(row, "label")), shown.Labels);
        var columns = Parts(table, "columns").Select(column => Text(column, "label")!).ToList();
        foreach (var (row, written) in rows.Zip(shown.Rows).Where(pair => pair.First.TryGetProperty("address", out _)))
            CompareRow(Parts(row, "cells"), Cells(page, Text(row, "anchor")!), written, NumbersOf(workbook, Text(row, "address")!), columns);
    }

    private void CompareAppropriation(JsonElement table, IHtmlDocument page, string document, XLWorkbook workbook, Labels labels)
    {
        // Its heading stands before; the first table below it is of its shares.
        var below = document[document.IndexOf($" {Text(table, "heading")}\n", document.IndexOf("\n### ", StringComparison.Ordinal), StringComparison.Ordinal)..];
        var shown = ShownTable.In(below, labels.Words["shares"])[0];
        var columns = Parts(table, "columns").Select(column => Text(column, "label")!).ToList();
        foreach (var (share, written) in Parts(table, "shares").Zip(shown.Rows))
            CompareRow(Parts(share, "cells"), Cells(page, Text(share, "anchor")!), written, NumbersOf(workbook, $"share:{Text(table, "id")}/{Text(share, "id")}"), columns);
        var whole = page.QuerySelector($"[id='{Text(table, "anchor")}'] ~ .table tfoot tr")!.QuerySelectorAll("td").Select(cell => cell.TextContent).ToList();
        CompareRow(Parts(table.GetProperty("total"), "cells"), whole, shown.Rows[^1], NumbersOf(workbook, $"appropriation:{Text(table, "id")}"), columns);
    }

    private void CompareFrame(JsonElement bridge, IHtmlDocument page, string document, XLWorkbook workbook)
    {
        var onPage = Assert.Single(ShownTable.In(page, $"{Text(bridge, "caption")} "));
        var inDocument = Assert.Single(ShownTable.In(document, $"{Text(bridge, "caption")}, "));
        var drawings = page.QuerySelectorAll("svg.step title").Select(title => title.TextContent.Split(' ')[^1]).ToList();
        var level = 0m;
        foreach (var (step, place) in Parts(bridge, "steps").Select((step, place) => (step, place)))
        {
            var text = Text(step, "text")!;
            AssertShows(step.GetProperty("amount").GetDecimal(), text);
            Assert.Equal((Text(step, "label"), text), (onPage.Rows[place][0], onPage.Rows[place][1]));
            Assert.Equal((Text(step, "label"), text), (inDocument.Rows[place][0], inDocument.Rows[place][1]));
            // A step is drawn to the level that it ends on; the last is that level.
            if (Text(step, "kind") is not ("from" or "to")) AssertShows(level += step.GetProperty("amount").GetDecimal(), drawings[place]);
            else level = step.GetProperty("amount").GetDecimal();
            // What is unexplained is a formula beside the steps, and has no label of the data's.
            if (Text(step, "kind") != "rest")
                Assert.Contains(step.GetProperty("amount").GetDecimal(), NumbersOf(workbook, Text(step, "address") ?? $"frame:{Text(bridge, "id")}").SelectMany(numbers => numbers));
        }
    }

    private void CompareChart(JsonElement chart, JsonElement data, IHtmlDocument page)
    {
        var bars = Parts(chart, "bars");
        var drawn = page.QuerySelectorAll($"figure[aria-labelledby='{Text(chart, "anchor")}'] svg");
        Assert.Equal(2, drawn.Length);
        foreach (var svg in drawn)
            Assert.Equal(bars.Select(bar => Text(bar, "text")), svg.QuerySelectorAll("text.value").Select(text => text.TextContent));
        foreach (var bar in bars) AssertShows(bar.GetProperty("value").GetDecimal(), Text(bar, "text")!);

        // The table whose lines they are: each bar is a cell of one of its columns.
        Assert.Contains(Parts(data, "statements"), table => Parts(table, "columns").Index().Any(column => bars.All(bar =>
            Parts(table, "rows").Any(row => Text(row, "short") == Text(bar, "name")
                && Parts(row, "cells").ElementAtOrDefault(column.Index) is { ValueKind: JsonValueKind.Object } cell && cell.TryGetProperty("value", out var value) && value.GetDecimal() == bar.GetProperty("value").GetDecimal()))));
    }

    private void CompareRow(
        IEnumerable<JsonElement> cells, List<string> onPage, IReadOnlyList<string> inDocument,
        ILookup<string, decimal> inWorkbook, List<string> columns)
    {
        foreach (var (place, cell) in cells.Index())
        {
            var text = Text(cell, "text")!;
            // The workbook writes a year's label out: Budget 2025.
            var numbers = inWorkbook.Where(column => column.Key == columns[place] || column.Key.EndsWith($" {columns[place]}", StringComparison.Ordinal))
                .SelectMany(column => column).ToList();
            Assert.Equal(text, onPage[place]);
            Assert.Equal(text, inDocument[place + 1]);
            if (!cell.TryGetProperty("value", out var value))
            {
                Assert.Empty(text);
                Assert.Empty(numbers);
                continue;
            }
            AssertShows(value.GetDecimal(), text);
            // A percentage is a fraction in the workbook, whose format makes it one of a hundred; and a quotient has more decimals there.
            Assert.Contains(numbers, number => Math.Abs(number - value.GetDecimal()) < 0.0001m || Math.Abs((number * 100) - value.GetDecimal()) < 0.0001m);
        }
    }

    /// <summary>A figure as a person reads it is the exact one, rounded to as many decimals.</summary>
    private void AssertShows(decimal exact, string text)
    {
        var isSwedish = text.Contains(',', StringComparison.Ordinal) && text.Length - text.IndexOf(',', StringComparison.Ordinal) != 4;
        var plain = string.Concat((isSwedish ? text.Replace(',', '.') : text.Replace(",", "", StringComparison.Ordinal)).Replace('−', '-').Where(character => char.IsAsciiDigit(character) || character is '.' or '-'));
        var decimals = plain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var mark ? plain.Length - mark - 1 : 0;
        Assert.Equal(Math.Round(exact, decimals, MidpointRounding.AwayFromZero), decimal.Parse(plain, CultureInfo.InvariantCulture));
        _compared++;
    }

    /// <summary>The numbers of every row of a sheet that has an address, by the head of their column.</summary>
    private static ILookup<string, decimal> NumbersOf(XLWorkbook workbook, string address) =>
        (from sheet in workbook.Worksheets
         from row in sheet.RowsUsed()
         where row.CellsUsed(cell => cell.DataType == XLDataType.Text).Any(cell => cell.GetString() == address)
         from cell in row.CellsUsed(cell => cell.DataType == XLDataType.Number || cell.HasFormula)
         where decimal.TryParse(Convert.ToString(cell.CachedValue ?? cell.Value, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
         select (Head: HeadOf(sheet, cell), Number: Convert.ToDecimal(cell.CachedValue ?? cell.Value, CultureInfo.InvariantCulture)))
        .ToLookup(pair => pair.Head, pair => pair.Number);

    // The nearest text above it.
    private static string HeadOf(IXLWorksheet sheet, IXLCell cell)
    {
        for (var row = cell.Address.RowNumber - 1; row > 0; row--)
            if (sheet.Cell(row, cell.Address.ColumnNumber) is { } above && !above.IsEmpty() && above.DataType == XLDataType.Text && !above.HasFormula)
                return above.GetString().Replace('\n', ' ');
        return "";
    }

    private static List<string> Cells(IHtmlDocument page, string anchor) =>
        [.. page.GetElementById(anchor)!.QuerySelectorAll("td").Select(cell => cell.TextContent)];

    private static IEnumerable<JsonElement> Charts(JsonElement part) =>
        Parts(part, "sections").SelectMany(section =>
            Parts(section, "blocks").Where(block => Text(block, "kind") == "chart").Select(block => block.GetProperty("chart")).Concat(Charts(section)));

    private static JsonElement[] Parts(JsonElement part, string field) =>
        part.TryGetProperty(field, out var parts) ? [.. parts.EnumerateArray()] : [];

    private static string? Text(JsonElement part, string field) => part.TryGetProperty(field, out var text) ? text.GetString() : null;
}
