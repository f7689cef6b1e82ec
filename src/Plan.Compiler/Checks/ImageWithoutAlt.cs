using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>An image in a text says nothing to those who cannot see it. Facts: <c>image</c>.</summary>
internal static class ImageWithoutAlt
{
    public static readonly Rule Rule = new("PLAN0503", "image-without-alt", Severity.Error);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from text in PlanTexts.In(input.Plan)
        where text.Text.Value.Contains("![", StringComparison.Ordinal)
        from image in AuthorMarkdown.Parse(text.Text.Value)?.Descendants<LinkInline>() ?? []
        where image.IsImage && string.IsNullOrWhiteSpace(AuthorMarkdown.WordsOf(image))
        select Rule.At(text.Text.PlaceOf(image.Span.Start, image.Span.Length), text.Owner, Fact.Text("image", image.Url ?? ""));
}
