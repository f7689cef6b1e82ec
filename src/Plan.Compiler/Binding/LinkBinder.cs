using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>Checks the links and images in an author's texts, and keeps those to figures.</summary>
internal static class LinkBinder
{
    public static OperationalPlan Bind(OperationalPlan plan, Scope scope)
    {
        var figures = ImmutableArray.CreateBuilder<FigureLink>();
        foreach (var text in PlanTexts.In(plan))
        {
            // Most texts have no link: a look at them is enough.
            if (text.Text.Value.AsSpan().IndexOfAny('[', '<') < 0 || AuthorMarkdown.Parse(text.Text.Value) is not { } document) continue;
            var destination = new LinkDestination(plan, scope with { Owner = text.Owner });
            foreach (var inline in document.Descendants<LeafInline>().OfType<AutolinkInline>())
                destination.Check(Locate(text.Text, inline.Url, inline.Span.Start), LinkKind.Automatic, null);
            foreach (var link in document.Descendants<LinkInline>())
                if (destination.Check(DestinationOf(link, text.Text), link.IsImage ? LinkKind.Image : link.FirstChild is null ? LinkKind.Bare : LinkKind.Labelled, link.Title) is { } figure)
                    figures.Add(figure);
        }
        return plan with { FigureLinks = figures.ToImmutable() };
    }

    private static Located<string> DestinationOf(LinkInline link, MarkdownText text)
    {
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        return Locate(text, link.Url ?? "", span.IsEmpty ? link.Span.Start : span.Start);
    }

    // The same destination may stand there several times: it is the one with as many before it.
    private static Located<string> Locate(MarkdownText text, string url, int offset)
    {
        if (url.Length == 0) return new(url, text.Span);
        var before = 0;
        for (var at = text.Value.IndexOf(url, StringComparison.Ordinal); at >= 0 && at < offset; at = text.Value.IndexOf(url, at + 1, StringComparison.Ordinal))
            before++;
        return new(url, text.Find(url, before));
    }
}
