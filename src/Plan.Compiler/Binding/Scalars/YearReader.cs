using System.Globalization;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads a year, <c>2025</c>, and a range of years, <c>2025-2027</c>.</summary>
internal static class YearReader
{
    /// <summary>How far from the plan year a year may be.</summary>
    public const int Farthest = 50;

    /// <param name="text">As written.</param>
    /// <param name="planYear">Null where it is not known, and for itself.</param>
    public static ScalarResult<int> Read(string text, int? planYear = null)
    {
        if (text.Length == 0) return ScalarResult<int>.NotGiven;
        if (FourDigits(text) is not { } year) return Problem(text, null);
        return planYear is { } of && Math.Abs(year - of) > Farthest ? FarOff(text, of) : year;
    }

    /// <summary>A year, or the first and the last with a hyphen between.</summary>
    public static ScalarResult<YearRange> ReadRange(string text, int? planYear = null)
    {
        if (text.Length == 0) return ScalarResult<YearRange>.NotGiven;
        var parts = text.Split('-');
        if (parts.Length > 2 || FourDigits(parts[0]) is not { } first || FourDigits(parts[^1]) is not { } last)
            return Meant(text) is { } meant ? Problem(text, "range").Suggesting(meant) : Problem(text, "range");
        if (last < first) return Problem(text, "backwards").Suggesting($"{parts[1]}-{parts[0]}");

        // A horizon that spans more than the years a plan may speak of is a slip too.
        var of = planYear ?? first;
        return Math.Abs(first - of) > Farthest || Math.Abs(last - of) > Farthest ? FarOff(text, of) : new YearRange(first, last);
    }

    private static int? FourDigits(string text) => text.Length == 4 && NumberSyntax.IsDigits(text, 4)
        ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
        : null;

    /// <summary>
    /// Two years with something else than a hyphen between, or with the second cut short: <c>2025–2027</c>, <c>2025/27</c>.
    /// </summary>
    private static string? Meant(string text)
    {
        var years = text.Split([.. "-\u2013\u2014\u2212/ .,[]"], StringSplitOptions.RemoveEmptyEntries);
        if (years is not [var first, .., var last] || FourDigits(first) is null) return null;
        var whole = last.Length == 2 ? first[..2] + last : last;
        return FourDigits(whole) is not null && string.CompareOrdinal(first, whole) <= 0 ? $"{first}-{whole}" : null;
    }

    private static ScalarProblem Problem(string text, string? variant) => new(BadYear.Rule, variant, [Fact.Text("written", text)], []);

    private static ScalarProblem FarOff(string text, int planYear)
    {
        var year = Fact.Text("plan-year", planYear.ToString(CultureInfo.InvariantCulture));
        return new(BadYear.Rule, "far-off", [Fact.Text("written", text), year, Fact.Count("limit", Farthest)], []);
    }
}
