using System.Globalization;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads a date: <c>2025-12-31</c>.</summary>
internal static class DateReader
{
    public static ScalarResult<DateOnly> Read(string text)
    {
        if (text.Length == 0) return ScalarResult<DateOnly>.NotGiven;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : new ScalarProblem(BadDate.Rule, null, [Fact.Text("written", text)], []);
    }
}
