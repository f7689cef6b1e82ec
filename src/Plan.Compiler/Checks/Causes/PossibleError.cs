using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>An error that an author may have made.</summary>
/// <param name="Suspect">The figure that is wrong, or wrongly counted.</param>
/// <param name="Corrected">What it should be then; the figure as it is where it is only wrongly counted.</param>
/// <param name="Effect">The difference that this error alone would make.</param>
/// <param name="Neighbour">The cell whose amount it should be.</param>
internal readonly record struct PossibleError(Suspect Suspect, decimal Corrected, decimal Effect, Cell? Neighbour = null)
{
    /// <summary>A second line, counted as wrongly as the first.</summary>
    public Suspect? Other { get; init; }
}
