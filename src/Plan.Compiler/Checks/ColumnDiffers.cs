using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class ColumnDiffers
{
    public static readonly Rule Rule = new("PLAN0302", "column-differs", Severity.Error);
}
