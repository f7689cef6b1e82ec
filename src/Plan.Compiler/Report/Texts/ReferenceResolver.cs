using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plan.Compiler.Model;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Report.Texts;

/// <summary>Puts names, figures and places of the document in a text's links, and takes out links that lead where none may.</summary>
/// <param name="references">What references show.</param>
/// <param name="imageOf">An image of the plan as an address that holds all of it; null where there is none.</param>
internal sealed class ReferenceResolver(References references, Func<string, string?> imageOf)
{
    public void Resolve(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
            if (SafeUrl.AddressIn(link.Url) is { } address)
                Resolve(link, address);
            else if (link.IsImage)
                ShowImage(link);
            else if (!SafeUrl.LeadsOut(link.Url))
                Unwrap(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
            if (!link.IsEmail && !SafeUrl.LeadsOut(link.Url))
                link.ReplaceBy(new LiteralInline($"<{link.Url}>"));
    }

    private void Resolve(LinkInline link, Address address)
    {
        var isEmpty = link.FirstChild is null;
        if (isEmpty) link.AppendChild(new LiteralInline(references.TextOf(address, link.Title) ?? address.ToString()));
        // A figure in running text reads as a figure; the table that it stands in is linked by its name.
        if (link.IsImage || (isEmpty && References.IsFigure(address)) || Place(address) is not { } place)
        {
            Unwrap(link);
            return;
        }
        link.Url = place;
        link.Title = null;
    }

    private string? Place(Address address) => references.Anchor(address) is { } anchor ? $"#{anchor}" : references.Page(address);

    // A page loads nothing from beside it: it holds its images, or says what they show.
    private void ShowImage(LinkInline image)
    {
        if (imageOf(image.Url ?? "") is { } data) image.Url = data;
        else Unwrap(image);
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
