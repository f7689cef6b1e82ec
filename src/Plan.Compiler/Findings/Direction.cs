namespace Plan.Compiler.Findings;

/// <summary>Which way a cell of a statement was summed.</summary>
public enum Direction
{
    /// <summary>Over lines, within a column.</summary>
    Down,

    /// <summary>Over columns, within a line.</summary>
    Across,

    /// <summary>Over the parts of a line.</summary>
    Parts,
}
