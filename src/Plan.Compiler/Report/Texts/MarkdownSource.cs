using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plan.Compiler.Model;
using Plan.Compiler.Output;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Report.Texts;

/// <summary>
/// An author's Markdown set into a longer document: written as it stands but for its links, headings and footnotes,
/// and whatever would be read otherwise there than alone.
/// </summary>
internal sealed class MarkdownSource(string source, References references, Func<string, string> destinationOf, int level, string footnotes)
{
    private readonly List<(int Start, int End, string Text)> _edits = [];

    public string Write()
    {
        var document = AuthorMarkdown.Parse(source)!;
        foreach (var link in document.Descendants<LinkInline>()) EditLink(link);
        foreach (var link in document.Descendants<AutolinkInline>())
            if (!link.IsEmail && !SafeUrl.LeadsOut(link.Url)) Insert(link.Span.Start, "\\");
        foreach (var literal in document.Descendants<LiteralInline>()) EscapeMarkup(literal);
        foreach (var code in document.OfType<CodeBlock>())
            if (code is not FencedCodeBlock) Fence(code);
        foreach (var definition in document.Descendants<LinkReferenceDefinition>())
            if (definition is not FootnoteLinkReferenceDefinition && !definition.Span.IsEmpty) Replace(definition.Span, "");
        foreach (var mark in document.Descendants<FootnoteLink>())
            if (!mark.IsBackLink && !mark.Span.IsEmpty) Insert(mark.Span.Start + "[^".Length, footnotes);
        foreach (var footnote in document.Descendants<Footnote>()) Insert(footnote.LabelSpan.Start + "^".Length, footnotes);
        EditHeadings(document);
        var text = Edited().Trim('\n').TrimEnd();
        // A fence that the end of the text closes must not reach into what follows.
        return document.LastChild is FencedCodeBlock { ClosingFencedCharCount: 0 } open
            ? $"{text}\n{new string(open.FencedChar, open.OpeningFencedCharCount)}"
            : text;
    }

    private void EditLink(LinkInline link)
    {
        var address = SafeUrl.AddressIn(link.Url);
        var isEmpty = link.FirstChild is null;
        // What stands beside the plan stands nowhere near the document: an image is told by its description.
        var target = address is null
            ? !link.IsImage && SafeUrl.LeadsOut(link.Url) ? link.Url : null
            : link.IsImage || (isEmpty && References.IsFigure(address)) || references.Anchor(address) is not { } anchor ? null
            : destinationOf(anchor);
        if (isEmpty)
        {
            var shown = address is null ? "" : references.TextOf(address, link.Title) ?? address.ToString();
            var text = MarkdownEscaping.Escape(shown, MarkdownEscaping.StartsBlock(LineBefore(link.Span.Start)));
            Replace(link.Span, target is null ? text : $"[{text}]({Destination(target)})");
            return;
        }
        Replace(link.Span.Start, link.FirstChild!.Span.Start, target is null ? "" : "[");
        Replace(link.LastChild!.Span.End + 1, link.Span.End + 1, target is null ? "" : $"]({Destination(target)})");
    }

    private string LineBefore(int at) => source[(source.LastIndexOf('\n', Math.Max(0, at - 1)) + 1)..at];

    private static string Destination(string url) =>
        url.AsSpan().IndexOfAny(" ()<>") < 0
            ? url
            : $"<{url.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>";

    // Raw HTML is text for us and markup for other readers of Markdown; "[^" is a footnote where the document has one;
    // what looks like the address of a link, and is none, could become one when something in it is escaped.
    private void EscapeMarkup(LiteralInline literal)
    {
        for (var i = literal.Span.Start; i <= literal.Span.End && i + 1 < source.Length; i++)
            if ((StartsTag(i) || (source[i], source[i + 1]) is ('[', '^') or (']', '(')) && !IsEscaped(i))
                Insert(i, "\\");
    }

    // Code that is told by its indent would belong to a list that stands before the text.
    private void Fence(CodeBlock code)
    {
        var lines = code.Lines.ToString();
        var fence = "```";
        while (lines.Contains(fence, StringComparison.Ordinal)) fence += "`";
        Replace(source.LastIndexOf('\n', code.Span.Start) + 1, code.Span.End + 1, $"{fence}text\n{lines}\n{fence}");
    }

    private bool StartsTag(int at) => source[at] == '<' && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '/' or '!' or '?');

    private bool IsEscaped(int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && source[at - slashes - 1] == '\\') slashes++;
        return slashes % 2 == 1;
    }

    private void EditHeadings(MarkdownDocument document)
    {
        var written = document.Descendants<HeadingBlock>().Select(heading => (Heading: heading, heading.Level)).ToList();
        Headings.Shift(document, level);
        foreach (var (heading, before) in written)
            if (!heading.IsSetext)
                Replace(heading.Span.Start, heading.Span.Start + before, new string('#', heading.Level));
            else
                MakeAtx(heading);
    }

    private void MakeAtx(HeadingBlock heading)
    {
        var underline = source.LastIndexOf('\n', heading.Span.End);
        Insert(heading.Span.Start, new string('#', heading.Level) + " ");
        Replace(underline, heading.Span.End + 1, "");
        for (var i = heading.Span.Start; i < underline; i++)
            if (source[i] == '\n') Replace(i, i + 1, " ");
    }

    private void Insert(int at, string text) => Replace(at, at, text);

    private void Replace(SourceSpan span, string text) => Replace(span.Start, span.End + 1, text);

    private void Replace(int start, int end, string text) => _edits.Add((start, end, text));

    private string Edited()
    {
        var text = new StringBuilder(source.Length + 64);
        var at = 0;
        foreach (var (start, end, replacement) in _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            // What lies in something that is replaced as a whole is gone with it.
            if (start < at) continue;
            text.Append(source, at, start - at).Append(replacement);
            at = end;
        }
        return text.Append(source, at, source.Length - at).ToString();
    }
}
