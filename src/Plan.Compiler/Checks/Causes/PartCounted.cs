namespace Plan.Compiler.Checks.Causes;

/// <summary>A part or an indented line that the stated total counts though the sum doesn't, or the other way.</summary>
internal static class PartCounted
{
    public const string Kind = "part-counted";

    public static IEnumerable<Explanation> Explain(Discrepancy discrepancy)
    {
        var counted = discrepancy.Terms.Where(term => term.Figure != 0 && (term.Cell.Row.IsPart || term.Cell.Row.Line.Indent > 0))
            .Select(term => new PossibleError(term, term.Figure, -term.Contribution));
        var uncounted = discrepancy.Uncounted.Where(line => line.Figure != 0)
            .Select(line => new PossibleError(line, line.Figure, line.Contribution));
        var errors = counted.Concat(uncounted);
        if (Explanation.Of(Kind, discrepancy, errors) is { } explanation) yield return explanation;
    }
}
