using System.Globalization;
using System.Text.RegularExpressions;
using Plan.Compiler.Model;

namespace Plan.Compiler.Rolling;

/// <summary>How many years a plan is carried, and what becomes of years that are written.</summary>
internal sealed partial class YearShift
{
    private readonly int _first;
    private readonly int _last;

    public YearShift(OperationalPlan plan, int year)
    {
        (OldYear, NewYear) = (plan.Manifest.Years.First, year);
        int[] years = [plan.Manifest.Years.First, plan.Manifest.Years.Last, .. plan.Manifest.Periods.Select(period => period.Year)];
        (_first, _last) = (years.Min(), years.Max());
    }

    public int OldYear { get; }

    public int NewYear { get; }

    public int Steps => NewYear - OldYear;

    /// <summary>Text with each year that the plan is about, of its horizon or its periods, as many years later.</summary>
    public string In(string text) => Years().Replace(text, match => IsOwn(match.Value, out var year) ? Written(year + Steps) : match.Value);

    /// <summary>Whether a text names a year of the plan.</summary>
    public bool IsNamedIn(string text) => Years().Matches(text).Any(match => IsOwn(match.Value, out _));

    /// <summary>An id with its period's year, if it has it in four digits or two, as many years later.</summary>
    public string InId(string id, int year)
    {
        var later = Years().Replace(id, match => match.Value == Written(year) ? Written(year + Steps) : match.Value);
        return later != id ? later : ShortYears().Replace(id, match => match.Value == Short(year) ? Short(year + Steps) : match.Value);
    }

    public static string Written(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private bool IsOwn(string written, out int year) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year >= _first && year <= _last;

    private static string Short(int year) => (year % 100).ToString("00", CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])[0-9]{4}(?![0-9])")]
    private static partial Regex Years();

    [GeneratedRegex("(?<![0-9])[0-9]{2}(?![0-9])")]
    private static partial Regex ShortYears();
}
