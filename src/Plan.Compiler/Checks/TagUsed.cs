using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A value has a type tag, !!str, but is read by what its key takes.</summary>
internal static class TagUsed
{
    // Place: the tag. Facts: tag. Hints: leave-out.
    public static readonly Rule Rule = new("PLAN0005", "tag-used", Severity.Error);
}
