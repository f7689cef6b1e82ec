using System.Globalization;
using ClosedXML.Excel;

namespace Plan.Tests.Workbook;

/// <summary>Computes every formula of a workbook anew, and tells where it doesn't come to the value that stands in the file.</summary>
internal static class Recalculation
{
    private const double Tolerance = 1e-12;

    // A difference of two large figures is no better known than their own last digits, of fifteen.
    private const double OfLargest = 1e-14;

    public static List<string> DifferencesIn(byte[] bytes)
    {
        using var workbook = PlanWorkbooks.Open(bytes);
        var cells = workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed(cell => cell.HasFormula)).ToList();
        var written = cells.ToDictionary(cell => cell, cell => Text(cell.CachedValue));
        var largest = written.Values.DefaultIfEmpty("").Max(value => double.TryParse(value, CultureInfo.InvariantCulture, out var number) ? Math.Abs(number) : 0);
        foreach (var cell in cells) cell.InvalidateFormula();
        return
        [
            .. cells.Select(cell => (Cell: cell, Computed: Text(cell.Value)))
                .Where(pair => !AreSame(written[pair.Cell], pair.Computed, largest * OfLargest))
                .Select(pair => $"{pair.Cell.Worksheet.Name}!{pair.Cell.Address} ={pair.Cell.FormulaA1}: {written[pair.Cell]} is written, {pair.Computed} computed"),
        ];
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static bool AreSame(string written, string computed, double least) =>
        written == computed
        || (double.TryParse(written, CultureInfo.InvariantCulture, out var one) && double.TryParse(computed, CultureInfo.InvariantCulture, out var other)
            && Math.Abs(one - other) <= Math.Max(least, Tolerance * Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other)))));
}
