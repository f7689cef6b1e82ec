namespace Plan.Compiler.Source;

/// <summary>A line and a column, both from 1; the column counts Unicode code points.</summary>
public readonly record struct SourcePosition(int Line, int Column);
