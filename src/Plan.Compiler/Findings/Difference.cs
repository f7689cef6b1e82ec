using Plan.Compiler.Model;

namespace Plan.Compiler.Findings;

/// <summary>Two figures that should agree. <c>Stated - Computed</c> is the difference, exact.</summary>
/// <param name="Direction">Which way it was summed; null outside statements.</param>
/// <param name="Stated">In <paramref name="Unit"/>.</param>
/// <param name="Computed">In <paramref name="Unit"/>.</param>
/// <param name="Decimals">At least so many are written; more where a figure has them.</param>
/// <param name="Unit">The statement's or appropriation's, a frame's in the plan's; null for a percentage.</param>
public sealed record Difference(Direction? Direction, decimal Stated, decimal Computed, int Decimals, Unit? Unit)
{
    private const int PercentDecimals = 4;

    public decimal Value => Stated - Computed;

    /// <summary>At least so many decimals of the computed figure and of the difference are written.</summary>
    public int ComputedDecimals => Unit is null ? PercentDecimals : Decimals;
}
