using System.Globalization;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads a date: <c>2025-12-31</c>.</summary>
internal static class DateReader
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Dates as people write them where there is no doubt which figure is the month.</summary>
    private static readonly string[] Others =
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d.M.yyyy", "d. M. yyyy", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    public static ScalarResult<DateOnly> Read(string text)
    {
        if (text.Length == 0) return ScalarResult<DateOnly>.NotGiven;
        if (DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;

        var problem = new ScalarProblem(BadDate.Rule, HasShape(text) ? "no-such-day" : null, [Fact.Text("written", text)], []);
        var unified = string.Concat(text.Select(c => c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' ? '-' : c)).Trim();
        return DateTime.TryParseExact(unified, Others, CultureInfo.InvariantCulture, DateTimeStyles.None, out var meant)
            ? problem.Suggesting(meant.ToString(Format, CultureInfo.InvariantCulture))
            : problem;
    }

    private static bool HasShape(string text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _] && NumberSyntax.IsDigits(text.Replace("-", "", StringComparison.Ordinal), 8);
}
