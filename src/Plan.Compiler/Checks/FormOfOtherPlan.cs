using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A form was made for another plan, or for what the plan no longer has.</summary>
internal static class FormOfOtherPlan
{
    // Place: the file. Facts: file, form, plan, line, column, unit, other. Variants: null (another id), line, column, unit.
    public static readonly Rule Rule = new("PLAN0602", "form-of-other-plan", Severity.Error);
}
