using System.Globalization;
using ClosedXML.Excel;

namespace Plan.Tests.Workbook;

/// <summary>Computes every formula of a workbook anew, and tells where it doesn't come to the value that stands in the file.</summary>
internal static class Recalculation
{
    private const double Tolerance = 1e-12;

    public static List<string> DifferencesIn(byte[] bytes)
    {
        using var workbook = PlanWorkbooks.Open(bytes);
        var cells = workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed(cell => cell.HasFormula)).ToList();
        var written = cells.ToDictionary(cell => cell, cell => Text(cell.CachedValue));
        foreach (var cell in cells) cell.InvalidateFormula();
        return
        [
            .. cells.Select(cell => (Cell: cell, Computed: Text(cell.Value)))
                .Where(pair => !AreSame(written[pair.Cell], pair.Computed))
                .Select(pair => $"{pair.Cell.Worksheet.Name}!{pair.Cell.Address} ={pair.Cell.FormulaA1}: {written[pair.Cell]} is written, {pair.Computed} computed"),
        ];
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static bool AreSame(string written, string computed) =>
        written == computed
        || (double.TryParse(written, CultureInfo.InvariantCulture, out var one) && double.TryParse(computed, CultureInfo.InvariantCulture, out var other)
            && Math.Abs(one - other) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other))));
}
