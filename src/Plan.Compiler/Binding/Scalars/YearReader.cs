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
        if (text.Length != 4 || !NumberSyntax.IsDigits(text, 4)) return Problem(text, null);
        var year = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return planYear is { } of && Math.Abs(year - of) > Farthest ? Problem(text, "far-off") : year;
    }

    /// <summary>A year, or the first and the last with a hyphen between.</summary>
    public static ScalarResult<YearRange> ReadRange(string text, int? planYear = null)
    {
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var first = Read(hyphen < 0 ? text : text[..hyphen], planYear);
        var last = hyphen < 0 ? first : Read(text[(hyphen + 1)..], planYear);
        if (!first.IsGiven && hyphen < 0) return ScalarResult<YearRange>.NotGiven;
        if (!first.TryGet(out var from) || !last.TryGet(out var to)) return Problem(text, null);
        return from <= to ? new YearRange(from, to) : Problem(text, "backwards");
    }

    private static ScalarProblem Problem(string text, string? variant) => new(BadYear.Rule, variant, [Fact.Text("written", text)], []);
}
