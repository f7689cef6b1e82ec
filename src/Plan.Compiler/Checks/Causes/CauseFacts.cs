using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>Puts an explanation into facts: which sentence of the rule's page says it, and the figures in it.</summary>
internal static class CauseFacts
{
    public static Cause Of(Discrepancy discrepancy, Explanation explanation)
    {
        var (kind, errors, comparison) = (explanation.Kind, explanation.Errors, discrepancy.Comparison);
        if (explanation.IsMany) return new(kind, [], [Fact.Count("count", errors.Length)]) { Sentence = $"{kind}-many" };
        var addresses = errors.SelectMany(Suspects).Select(suspect => suspect.Address).ToImmutableArray();
        return errors.Length == 1
            ? new(kind, addresses, [.. FactsOf(errors[0], comparison)]) { Sentence = SentenceOf(kind, errors[0], discrepancy) }
            : new(kind, addresses, [Fact.Figures("figures", errors.Select(error => FigureOf(error, comparison)))])
            {
                Sentence = $"{kind}-several",
            };
    }

    private static string SentenceOf(string kind, PossibleError error, Discrepancy discrepancy) => (kind, error) switch
    {
        (Pair.Kind, _) => error.Effect == discrepancy.Difference ? "pair-twice" : kind,
        (PartCounted.Kind, { Suspect: var line }) =>
            (line.Cell.Row.IsPart ? "part-" : "indented-") + (error.Effect == line.Contribution ? "counted" : "left-out"),
        (_, { Suspect.IsStated: true }) => $"{kind}-stated",
        (_, { Suspect.IsGiven: false }) => $"{kind}-empty",
        _ => kind,
    };

    private static IEnumerable<Suspect> Suspects(PossibleError error) =>
        error.Other is { } other ? [error.Suspect, other] : [error.Suspect];

    private static IEnumerable<Fact> FactsOf(PossibleError error, Comparison comparison)
    {
        var suspect = error.Suspect;
        if (error.Other is { } other)
        {
            yield return Fact.List("lines", [LabelOf(suspect), LabelOf(other)]);
            yield return suspect.Amount("amount", suspect.Contribution + other.Contribution);
            yield break;
        }
        yield return NameOf(suspect, comparison);
        if (error.Corrected == suspect.Figure)
        {
            yield return suspect.Amount("amount", suspect.Figure);
            yield break;
        }
        if (suspect.IsGiven) yield return suspect.Amount("written", suspect.Figure);
        yield return suspect.Amount("meant", error.Corrected);
        if (error.Neighbour is { } neighbour) yield return Fact.Column("other-column", neighbour.Column);
    }

    private static NamedFigure FigureOf(PossibleError error, Comparison comparison)
    {
        var (suspect, name) = (error.Suspect, NameOf(error.Suspect, comparison));
        return error.Corrected == suspect.Figure || !suspect.IsGiven
            ? new(name, suspect.Amount("amount", error.Corrected), null)
            : new(name, Fact.Amount("written", suspect.Figure, suspect.Cell.Decimals), suspect.Amount("meant", error.Corrected));
    }

    // Across, it is the column that tells a line's figures apart.
    private static Fact NameOf(Suspect suspect, Comparison comparison) => comparison.Kind == ComparisonKind.Across
        ? Fact.Column("column", suspect.Cell.Column)
        : Fact.Text("line", LabelOf(suspect));

    private static string LabelOf(Suspect suspect) => suspect.Cell.Row.Line.Label.Value;
}
