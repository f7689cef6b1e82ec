using System.Globalization;

namespace Plan.EndToEnd.Workbooks;

/// <summary>A cell as its file has it.</summary>
/// <param name="Value">The text, or the figure as it is written; null for an empty cell.</param>
/// <param name="IsNumber">Whether <paramref name="Value"/> is a figure.</param>
/// <param name="IsFormula">Whether the value is what a program computed.</param>
/// <param name="IsRatio">Whether the figure is shown in percent; known only of what LibreOffice wrote.</param>
internal sealed record WorkbookCell(string? Value, bool IsNumber, bool IsFormula, bool IsRatio = false)
{
    /// <summary>Null for a text.</summary>
    public decimal? Figure => IsNumber ? decimal.Parse(Value!, NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}
