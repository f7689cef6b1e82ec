using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>Checks the links and images in an author's texts, and keeps those to figures, and the images.</summary>
internal static class LinkBinder
{
    public static OperationalPlan Bind(OperationalPlan plan, Scope scope)
    {
        var figures = ImmutableArray.CreateBuilder<FigureLink>();
        var images = ImmutableDictionary.CreateBuilder<string, ImmutableArray<byte>>(StringComparer.Ordinal);
        foreach (var text in PlanTexts.In(plan))
        {
            // Most texts have no link: a look at them is enough.
            if (text.Text.Value.AsSpan().IndexOfAny('[', '<') < 0 || AuthorMarkdown.Parse(text.Text.Value) is not { } document) continue;
            var places = new LinkPlaces(text.Text);
            var destination = new LinkDestination(plan, scope with { Owner = text.Owner }, images);
            foreach (var link in document.Descendants<AutolinkInline>())
                destination.Check(places.Find(link.Url, link.Span.Start), LinkKind.Automatic, null);
            foreach (var link in document.Descendants<LinkInline>())
                if (destination.Check(places.Find(link.Url ?? "", OffsetOf(link)), KindOf(link), link.Title) is { } figure)
                    figures.Add(figure);
        }
        return plan with { FigureLinks = figures.ToImmutable(), Images = images.ToImmutable() };
    }

    private static LinkKind KindOf(LinkInline link) =>
        link.IsImage ? LinkKind.Image : link.FirstChild is null ? LinkKind.Bare : LinkKind.Labelled;

    // Of its destination, which may stand in a definition elsewhere.
    private static int OffsetOf(LinkInline link)
    {
        var destination = link.Reference?.UrlSpan ?? link.UrlSpan;
        return destination.IsEmpty ? link.Span.Start : destination.Start;
    }
}
