using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class WorkbookShape
{
    public static readonly Rule Rule = new("PLAN0904", "workbook-shape", Severity.Error);
}
