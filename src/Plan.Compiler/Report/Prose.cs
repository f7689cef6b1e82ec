namespace Plan.Compiler.Report;

/// <summary>An author's text, its references resolved and its headings set below the one that it stands under.</summary>
public sealed class Prose
{
    private readonly Lazy<string> _html;
    private readonly Lazy<string> _plain;
    private readonly Func<Func<string, string>, string> _markdown;

    internal Prose(Func<string> html, Func<Func<string, string>, string> markdown, Func<string> plain)
    {
        _html = new(html);
        _markdown = markdown;
        _plain = new(plain);
    }

    /// <summary>A fragment of HTML: safe markup, raw HTML of the author's as text.</summary>
    public string Html => _html.Value;

    /// <summary>The words alone, a block a line.</summary>
    public string Plain => _plain.Value;

    /// <summary>The author's Markdown with names and figures in place of empty references.</summary>
    /// <param name="destinationOf">What a link to a place of the document is written as.</param>
    public string Markdown(Func<string, string> destinationOf) => _markdown(destinationOf);
}
