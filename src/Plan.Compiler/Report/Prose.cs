namespace Plan.Compiler.Report;

/// <summary>An author's text, its references resolved and its headings set below the one that it stands under.</summary>
public sealed class Prose
{
    private readonly Lazy<string> _html;
    private readonly Lazy<string> _markdown;
    private readonly Lazy<string> _plain;

    internal Prose(Func<string> html, Func<string> markdown, Func<string> plain)
    {
        _html = new(html);
        _markdown = new(markdown);
        _plain = new(plain);
    }

    /// <summary>A fragment of HTML: safe markup, raw HTML of the author's as text.</summary>
    public string Html => _html.Value;

    /// <summary>The author's Markdown with names and figures in place of empty references.</summary>
    public string Markdown => _markdown.Value;

    /// <summary>The words alone, a paragraph a line.</summary>
    public string Plain => _plain.Value;
}
