using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>Computes sums down, across and over parts.</summary>
internal static class StatementCalculator
{
    public static ImmutableArray<StatementFigures> Compute(OperationalPlan plan) => [];
}
