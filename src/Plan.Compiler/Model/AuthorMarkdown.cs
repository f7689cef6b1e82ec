using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Plan.Compiler.Model;

/// <summary>How authors' Markdown is read, by checks and documents alike: CommonMark with pipe tables and footnotes, HTML as text.</summary>
internal static class AuthorMarkdown
{
    // Never UseAdvancedExtensions: its attributes ({onclick=…}) would reach the page.
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseFootnotes()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The document with exact places in <paramref name="text"/>; null where it is nested too deeply to be read.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The words of a heading, link or image, without its markup.</summary>
    public static string WordsOf(ContainerInline? inline) =>
        string.Concat(inline?.Descendants<LeafInline>().Select(leaf => leaf switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            _ => "",
        }) ?? []);
}
