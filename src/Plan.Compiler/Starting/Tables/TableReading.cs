namespace Plan.Compiler.Starting.Tables;

/// <summary>A table, or why there is none.</summary>
/// <param name="Table">Null where there is a problem.</param>
/// <param name="Problem">Which sentence tells it: <c>empty</c>, <c>no-header</c>, <c>no-labels</c>, <c>too-large</c>.</param>
public readonly record struct TableReading(ReadTable? Table, string? Problem);
