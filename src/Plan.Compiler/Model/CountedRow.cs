namespace Plan.Compiler.Model;

/// <summary>A row that a total or a group counts.</summary>
/// <param name="Statement">Where it stands: the total's own statement, or another.</param>
/// <param name="Row">A row of that statement.</param>
/// <param name="Sign">1 or -1.</param>
/// <param name="Term">The term that names it; null where <c>above</c>, <c>all</c> or a group counts it.</param>
public sealed record CountedRow(StatementStructure Statement, Row Row, int Sign, SumTerm? Term);
