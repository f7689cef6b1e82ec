using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>A line whose right amount stands in the column beside: it was taken from there, or put there.</summary>
internal static class NeighbourColumn
{
    public const string Kind = "neighbour-column";

    public static IEnumerable<Explanation> Explain(Discrepancy discrepancy)
    {
        var errors = discrepancy.Figures.Where(figure => figure.IsWritten || !figure.IsGiven).SelectMany(figure => Of(discrepancy, figure));
        if (Explanation.Of(Kind, discrepancy, errors) is { } explanation) yield return explanation;
    }

    private static IEnumerable<PossibleError> Of(Discrepancy discrepancy, Suspect figure)
    {
        var cells = figure.Statement[figure.Cell.Row];
        var column = cells.IndexOf(figure.Cell, 0, ReferenceEqualityComparer.Instance);
        foreach (var beside in new[] { column - 1, column + 1 })
            if (beside >= 0 && beside < cells.Length
                && cells[beside] is { WrittenValue: { } amount and not 0, Column: not ChangeColumn } cell
                && !ReferenceEquals(cell, discrepancy.Comparison.Cell) && figure.In(amount) is var corrected && corrected != figure.Figure
                && discrepancy.EffectOf(figure, corrected) is { } effect)
                yield return new(figure, corrected, effect, cell);
    }
}
