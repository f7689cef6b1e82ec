using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>An image in a text says nothing to those who cannot see it. Facts: <c>image</c>.</summary>
internal static class ImageWithoutAlt
{
    public static readonly Rule Rule = new("PLAN0503", "image-without-alt", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from text in PlanTexts.In(input.Plan)
        from image in AuthorMarkdown.Parse(text.Text.Value)?.Descendants<LinkInline>() ?? []
        where image.IsImage && AuthorMarkdown.WordsOf(image).Trim().Length == 0
        select Rule.At(AuthorMarkdown.PlaceOf(text.Text, image.Span), text.Owner, Fact.Text("image", image.Url ?? ""));
}
