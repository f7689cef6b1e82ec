using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Plan.Compiler.Model;
using Plan.Compiler.Report.Building;
using Plan.Compiler.Source;

namespace Plan.Compiler.Report.Texts;

/// <summary>Makes prose of authors' Markdown.</summary>
internal sealed class ProseReader(References references, Anchors anchors, ImmutableDictionary<string, ImmutableArray<byte>> images)
{
    private int _count;

    /// <param name="text">Null and blank texts are none.</param>
    /// <param name="level">The level of its first heading.</param>
    public Prose? Read(MarkdownText? text, int level)
    {
        if (text is null || text.IsBlank) return null;
        var source = WithoutControls(text.Value);
        // Footnotes are numbered within a text; its number keeps them apart from those of the others.
        var footnotes = $"t{++_count}-";
        // Nested too deeply, which has been reported: it is shown as it is written.
        if (AuthorMarkdown.Parse(source) is not { } document) return AsWritten(source);

        Headings.Shift(document, level);
        foreach (var heading in document.Descendants<HeadingBlock>())
            Headings.SetAnchor(heading, anchors.PlaceHeading(Headings.TextOf(heading)));
        new ReferenceResolver(references, url => ImageAt(url, text.Span)).Resolve(document);
        return new(
            () => HtmlFragment.Write(document, footnotes),
            destinationOf => new MarkdownSource(source, references, destinationOf, level, footnotes).Write(),
            () => HtmlFragment.WritePlain(document));
    }

    private string? ImageAt(string url, Plan.Compiler.Source.SourceSpan from) =>
        NamedFiles.Resolve(new(NamedFiles.PathIn(url), from)) is { } path && images.TryGetValue(path, out var bytes) ? ImageData.Uri(bytes) : null;

    private static Prose AsWritten(string source)
    {
        var escaped = string.Join('\n', source.Split('\n').Select(line => Output.MarkdownEscaping.Escape(line, startsLine: true)));
        return new(() => $"<p>{Output.HtmlEscaping.Escape(source)}</p>\n", _ => escaped, () => source);
    }

    // Places stay as they are: one character for one character.
    private static string WithoutControls(string text)
    {
        var clean = new StringBuilder(Output.MarkdownPlaces.Clean(text));
        for (var i = 0; i < clean.Length; i++)
            if (clean[i] is < ' ' and not ('\n' or '\t') or '\u007f')
                clean[i] = '\ufffd';
        return clean.ToString();
    }
}
