using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>Written figures that a sum in the other direction proves: one misprinted digit would show there too.</summary>
internal sealed class Cleared
{
    private readonly HashSet<Cell> _cells = new(ReferenceEqualityComparer.Instance);

    /// <param name="agreeing">Comparisons of one direction whose figures agree to the last digit.</param>
    public Cleared(IEnumerable<Discrepancy> agreeing)
    {
        foreach (var discrepancy in agreeing)
            _cells.UnionWith(discrepancy.Figures.Select(suspect => suspect.Cell));
    }

    public bool Contains(Suspect suspect) => _cells.Contains(suspect.Cell);
}
