using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Editing;

namespace Plan.Compiler.Forms;

/// <summary>What the hidden sheet of a form says that it was made of.</summary>
/// <param name="Done">The word for a form that is done.</param>
internal sealed record FormFacts(string Plan, string Office, string Done, ImmutableArray<FormFact> Figures)
{
    /// <summary>Null where no sheet has them.</summary>
    public static FormFacts? Of(FilledWorkbook workbook)
    {
        foreach (var sheet in workbook.Sheets)
            if (sheet.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Text && cell.Text == FormAnchors.Facts) is { } head)
                return Below(sheet, head);
        return null;
    }

    /// <summary>Whether a later version of the tool has made it.</summary>
    public static bool IsOfOtherVersion(FilledWorkbook workbook) =>
        workbook.Sheets.SelectMany(sheet => sheet.Cells).Any(cell => cell.Kind == CellKind.Text && cell.Text.StartsWith(FormAnchors.AnyVersion, StringComparison.Ordinal));

    private static FormFacts Below(FilledSheet sheet, FilledCell head)
    {
        string Text(int row, int step) => sheet.Find(row, head.Column + step)?.Text ?? "";
        var rows = sheet.Cells.Where(cell => cell.Column == head.Column && cell.Row > head.Row).ToLookup(cell => cell.Text, cell => cell.Row);
        string Fact(string key) => rows[key].Select(row => Text(row, 1)).FirstOrDefault("");
        return new(
            Fact(FormAnchors.Plan), Fact(FormAnchors.Office), Fact(FormAnchors.Done),
            [.. rows[FormAnchors.Figure].Select(row => new FormFact(Text(row, 1), Text(row, 2), Text(row, 3), ValueOf(Text(row, 3), Text(row, 4))))]);
    }

    private static FigureValue ValueOf(string unit, string text) =>
        unit == "text" ? FigureValue.Of(text)
        : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? FigureValue.Of(number)
            : FigureValue.NotGiven;
}

/// <summary>A figure that the form asked for, and what the plan said then.</summary>
internal sealed record FormFact(string Row, string Column, string UnitName, FigureValue Base);
