using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plan.Compiler.Model;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Report.Texts;

/// <summary>Puts names, figures and places of the document in a text's links, and takes out links that lead where none may.</summary>
internal sealed class ReferenceResolver(References references)
{
    public void Resolve(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
            if (SafeUrl.AddressIn(link.Url) is { } address)
                Resolve(link, address);
            else if (link.IsImage)
                WithoutImage(link);
            else if (!SafeUrl.IsSafe(link.Url))
                Unwrap(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
            if (!link.IsEmail && !SafeUrl.IsSafe(link.Url))
                link.ReplaceBy(new LiteralInline($"<{link.Url}>"));
    }

    private void Resolve(LinkInline link, Address address)
    {
        var isEmpty = link.FirstChild is null;
        if (isEmpty) link.AppendChild(new LiteralInline(references.TextOf(address, link.Title) ?? address.ToString()));
        // A figure in running text reads as a figure; the table that it stands in is linked by its name.
        if (link.IsImage || (isEmpty && References.IsFigure(address)) || references.Anchor(address) is not { } anchor)
        {
            Unwrap(link);
            return;
        }
        link.Url = $"#{anchor}";
        link.Title = null;
    }

    // A page loads nothing from elsewhere: its reader can follow the link.
    private static void WithoutImage(LinkInline image)
    {
        if (image.FirstChild is null) image.AppendChild(new LiteralInline(image.Url ?? ""));
        image.IsImage = false;
        if (!SafeUrl.IsRemote(image.Url)) Unwrap(image);
    }

    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }
        link.Remove();
    }
}
