using Markdig.Syntax;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A heading in a text is more than one level below the one before it; the first one starts at <c>#</c>.
/// Facts: <c>heading</c>, <c>marks</c> as it is written, <c>expected</c> as it should be. Variants: <c>first</c>.</summary>
internal static class HeadingSkipsLevel
{
    public static readonly Rule Rule = new("PLAN0502", "heading-skips-level", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from text in PlanTexts.In(input.Plan)
        where MayHaveHeading(text.Text.Value)
        from finding in FindIn(text)
        select finding;

    // Most texts have none: a look at them is enough. A line of - makes a heading of the one above it.
    private static bool MayHaveHeading(string text) =>
        text.Contains('#', StringComparison.Ordinal)
        || text.Contains("--", StringComparison.Ordinal) || text.Contains("\n-\n", StringComparison.Ordinal);

    private static IEnumerable<Finding> FindIn(PlanText text)
    {
        var above = 0;
        foreach (var heading in AuthorMarkdown.Parse(text.Text.Value)?.Descendants<HeadingBlock>() ?? [])
        {
            if (heading.Level > above + 1)
                yield return Rule.At(text.Text.PlaceOf(heading.Span.Start, heading.Span.Length), text.Owner,
                    Fact.Text("heading", AuthorMarkdown.WordsOf(heading.Inline)),
                    Fact.Text("marks", new string('#', heading.Level)),
                    Fact.Text("expected", new string('#', above + 1))) with
                {
                    Variant = above == 0 ? "first" : null,
                };
            // One skip is one mistake: what stands below it is measured from it.
            above = heading.Level;
        }
    }
}
