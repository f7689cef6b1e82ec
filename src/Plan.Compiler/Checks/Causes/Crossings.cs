using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>Which cells the failing rows and the failing columns rest on: a wrong figure fails both where they cross.</summary>
internal sealed class Crossings
{
    private readonly Dictionary<Cell, List<(Suspect Suspect, Discrepancy Discrepancy)>> _byCell = new(ReferenceEqualityComparer.Instance);

    /// <param name="discrepancies">Those of one direction.</param>
    public Crossings(IEnumerable<Discrepancy> discrepancies)
    {
        foreach (var discrepancy in discrepancies.Select(discrepancy => discrepancy.Rounded()))
            foreach (var suspect in discrepancy.Figures)
                if (_byCell.TryGetValue(suspect.Cell, out var list)) list.Add((suspect, discrepancy));
                else _byCell.Add(suspect.Cell, [(suspect, discrepancy)]);
    }

    /// <summary>Whether a difference in the other direction has this error for an explanation too.</summary>
    public bool Explain(PossibleError error) =>
        _byCell.TryGetValue(error.Suspect.Cell, out var crossed)
        && crossed.Any(other => other.Discrepancy.EffectOf(other.Suspect, Convert(error, other.Suspect)) is { } effect
            && other.Discrepancy.IsExplainedBy(effect));

    private static decimal Convert(PossibleError error, Suspect other) =>
        error.Suspect.Unit is { } from && other.Unit is { } to && from != to ? from.Convert(error.Corrected, to) : error.Corrected;
}
