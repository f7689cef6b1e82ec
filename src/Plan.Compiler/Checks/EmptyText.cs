using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A text is nothing but white space.</summary>
internal static class EmptyText
{
    public static readonly Rule Rule = new("PLAN0501", "empty-text", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from text in PlanTexts.In(input.Plan)
        where text.Text.IsBlank
        select Rule.At(text.Text.Span.FirstLine, text.Owner);
}
