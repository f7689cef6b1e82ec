using System.Globalization;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Output;
using Plan.Compiler.Report;

namespace Plan.EndToEnd.Workbooks;

/// <summary>What is said of comparisons of money, by the check and by a workbook's control, in the same words.</summary>
internal static class Verdicts
{
    private const string Rounding = "rounding-difference";

    private static readonly string[] s_rules =
    [
        "total-differs", "column-differs", "parts-exceed-line", "parts-differ", Rounding,
        "shares-differ", "appropriation-overdrawn", "appropriation-exceeds-line", "frame-unexplained",
    ];

    private static readonly string[] s_limits = ["parts-exceed-line", "appropriation-overdrawn", "appropriation-exceeds-line"];

    /// <summary>Of the check: rule, address, severity, how large the difference is, and whether it is accepted.</summary>
    public static List<string> Of(CompiledPlan plan) =>
    [
        .. plan.Findings.Where(finding => s_rules.Contains(finding.Rule.Name))
            .Select(finding => Told(
                finding.Rule.Name, $"{finding.Address}", SeverityNames.Of(finding.Severity), SizeOf(finding), finding.Accepted is not null))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Of the control. A ratio is told in percent.</summary>
    public static List<string> Of(WorkbookFile workbook, string language)
    {
        var words = LabelReader.Read(TemplateSet.Shipped, language).Labels.Words;
        var cells = workbook.Sheets[words["bookControl"]];
        var severities = new Dictionary<string, string>
        {
            [words["bookDiffers"]] = "error",
            [words["bookWarning"]] = "warning",
            [words["bookInfo"]] = "info",
            [words["bookWithinRounding"]] = "rounding",
        };
        var told = new List<string>();
        foreach (var row in cells.Where(cell => cell.Key[0] == 'O' && s_rules.Contains(cell.Value.Value)).Select(cell => cell.Key[1..]))
        {
            var verdict = cells[$"J{row}"].Value!;
            if (verdict == words["bookOk"] || verdict == words["bookOff"]) continue;
            Assert.True(severities.TryGetValue(verdict, out var severity), $"row {row} of the control says '{verdict}'");
            var isRounding = severity == "rounding";
            if (cells[$"H{row}"].Value == "") continue;
            var difference = cells[$"H{row}"];
            told.Add(Told(
                isRounding ? Rounding : cells[$"O{row}"].Value!, cells[$"P{row}"].Value!, isRounding ? "info" : severity!,
                difference.Figure!.Value * (difference.IsRatio ? 100 : 1), cells.GetValueOrDefault($"L{row}")?.Value == words["bookAccepted"]));
        }
        return [.. told.Order(StringComparer.Ordinal)];
    }

    // What is above a limit, signs aside, or how far figures are apart.
    private static decimal SizeOf(Finding finding)
    {
        var difference = finding.Difference!;
        return s_limits.Contains(finding.Rule.Name) ? Math.Abs(difference.Computed) - Math.Abs(difference.Stated) : difference.Value;
    }

    // The check tells a difference of percentages to four decimals.
    private static string Told(string rule, string address, string severity, decimal difference, bool isAccepted) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rule} {address} {severity} {Math.Round(Math.Abs(difference), 2):0.##}{(isAccepted && rule != Rounding ? " accepted" : "")}");
}
