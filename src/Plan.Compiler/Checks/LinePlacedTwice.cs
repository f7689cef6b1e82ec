using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A line that an office gave has two places.</summary>
internal static class LinePlacedTwice
{
    // Facts: line, statement. Related: first.
    // Variants: null (line: twice), own (line: names a line that stands in the statement, or in a group, already), offices
    // (offices: all twice; line is empty).
    public static readonly Rule Rule = new("PLAN0205", "line-placed-twice", Severity.Error);
}
