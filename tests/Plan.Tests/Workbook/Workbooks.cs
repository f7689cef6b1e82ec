using Plan.Compiler.Output.Sheets;
using Plan.Compiler.Source;
using Plan.Workbook;

namespace Plan.Tests.Workbook;

/// <summary>Makes workbooks of descriptions.</summary>
internal static class Workbooks
{
    public static WorkbookSpec Read(string description)
    {
        var (workbook, findings) = WorkbookReader.Read(new SourceText("workbook.yaml", description));
        Assert.Empty(findings);
        return workbook!;
    }

    public static byte[] Write(string description) => SpreadsheetWriter.Write(Read(description));

    /// <summary>A sheet with columns <c>a</c>, <c>b</c> and <c>c</c>.</summary>
    public static string Sheet(string rows) => $"sheets:\n  - id: s\n    name: S\n    columns: [{{ id: a }}, {{ id: b }}, {{ id: c }}]\n    rows:\n{rows}\n";

    /// <summary>The cells of the first sheet, by name.</summary>
    public static Dictionary<string, CellSpec> Cells(string description) =>
        Read(description).Sheets[0].Rows.Index()
            .SelectMany(row => row.Item.Cells, (row, cell) => (Name: CellNames.Of(row.Index + 1, cell.Column), cell))
            .ToDictionary(cell => cell.Name, cell => cell.cell);
}
