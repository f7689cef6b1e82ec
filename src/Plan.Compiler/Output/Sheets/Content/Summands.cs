using System.Collections.Immutable;
using System.Globalization;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>A cell that a formula adds or takes away.</summary>
/// <param name="Reference">By name, without braces.</param>
/// <param name="Sign">1 or -1.</param>
/// <param name="Factor">From its unit to the formula's.</param>
/// <param name="HasFigure">Whether it holds a number today. A computed cell without one holds an empty text, which <c>+</c> can't add.</param>
internal readonly record struct Summand(string Reference, int Sign, decimal Factor, bool HasFigure);

/// <summary>Writes sums as a controller would: a range where there is one, terms where there are few.</summary>
internal static class Summands
{
    private const int FewTerms = 6;

    /// <summary>The formula of a sum. Where nothing that it adds is given, neither is the sum.</summary>
    /// <param name="terms">What it adds; not empty.</param>
    /// <param name="hasFigure">Whether it comes to a number today.</param>
    public static string Formula(ImmutableArray<Summand> terms, bool hasFigure)
    {
        var sum = Expression(terms);
        return hasFigure ? sum : $"IF(COUNT({References(terms)})=0,\"\",{sum})";
    }

    private static string Expression(ImmutableArray<Summand> terms)
    {
        if (terms.All(term => term is { Sign: 1, Factor: 1 }))
            return terms is [{ HasFigure: true } only] ? $"{{{only.Reference}}}" : $"SUM({References(terms)})";
        if (terms.Length <= FewTerms && terms.All(term => term.HasFigure))
            return string.Concat(terms.Select((term, index) => $"{SignOf(term.Sign, index)}{{{term.Reference}}}{FactorOf(term.Factor)}"));
        return string.Concat(terms.GroupBy(term => (term.Sign, term.Factor))
            .Select((group, index) => $"{SignOf(group.Key.Sign, index)}SUM({References([.. group])}){FactorOf(group.Key.Factor)}"));
    }

    private static string References(ImmutableArray<Summand> terms) => $"{{{string.Join(' ', terms.Select(term => term.Reference))}}}";

    private static string SignOf(int sign, int index) => sign < 0 ? "-" : index > 0 ? "+" : "";

    // As a fraction where it is less than one, so that no digit is lost: /1000.
    private static string FactorOf(decimal factor) =>
        factor == 1 ? ""
        : factor > 1 ? string.Create(CultureInfo.InvariantCulture, $"*{factor:0.############}")
        : string.Create(CultureInfo.InvariantCulture, $"/{1 / factor:0.############}");
}
