using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>An indicator has no target in the plan's years.
/// Facts: <c>name</c>, <c>years</c>, <c>first</c>. Hints: <c>give</c>, <c>none-set</c>.</summary>
internal static class IndicatorWithoutTarget
{
    public static readonly Rule Rule = new("PLAN0403", "indicator-without-target", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var years = input.Plan.Manifest.Years;
        // Years that could not be read have been reported.
        if (years == default) return [];
        // Whoever has set the rule has decided what it is to say.
        ImmutableArray<string> hints = input.Plan.Manifest.Rules.ContainsKey(Rule.Name) ? ["give"] : ["give", "none-set"];
        return input.Plan.Indicators
            .Where(indicator => indicator.TargetsAreWhole
                && !indicator.Targets.Any(target => target.IsKnown && years.Contains(target.Year.Value)))
            .Select(indicator => At(indicator, years) with { Hints = hints });
    }

    private static Finding At(Indicator indicator, YearRange years) => Rule.At(indicator.Name.Span, indicator.Address,
        Fact.Text("name", indicator.Name.Value),
        Fact.Text("years", Told(years)),
        Fact.YearNumber("first", years.First));

    private static string Told(YearRange years) => years.First == years.Last
        ? years.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{years.First}\u2013{years.Last}");
}
