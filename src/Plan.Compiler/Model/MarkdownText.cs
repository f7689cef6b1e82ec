using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Model;

/// <summary>An author's prose: CommonMark with pipe tables.</summary>
/// <param name="Value">The Markdown, line ends as LF.</param>
/// <param name="Span">The YAML scalar, or the whole of the file that it stands in.</param>
/// <param name="Style">How the scalar is written; null for a file of its own.</param>
public sealed record MarkdownText(string Value, SourceSpan Span, ScalarStyle? Style)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>
    /// Where a fragment of the text stands in the source: the n-th occurrence there, from 0.
    /// The whole span where escapes have changed it beyond recognition.
    /// </summary>
    public SourceSpan Find(string fragment, int occurrence = 0)
    {
        var found = Occurrences(Span.Source.Text, fragment, Span.Start, Span.End).Skip(occurrence).FirstOrDefault();
        return found.End > 0 ? new(Span.Source, found.Start, found.End) : Span;
    }

    /// <summary>Where a stretch of the text stands in the source: its first line, since a finding points at one.</summary>
    /// <param name="start">In <see cref="Value"/>.</param>
    /// <param name="length">At least 1.</param>
    public SourceSpan PlaceOf(int start, int length)
    {
        var fragment = Value.Substring(start, length);
        return Find(fragment, Occurrences(Value, fragment, 0, Value.Length).TakeWhile(found => found.Start < start).Count()).FirstLine;
    }

    // A break is written with an indentation, and a folded one read as a space: any white space is as good as another.
    private static IEnumerable<(int Start, int End)> Occurrences(string text, string fragment, int from, int to)
    {
        for (var at = Next(from); at >= 0; at = Next(at + 1))
            if (EndOf(text, fragment, at, to) is var end and > 0)
                yield return (at, end);

        int Next(int start) => start >= to ? -1 : text.IndexOf(fragment[0], start, to - start);
    }

    // What follows a fragment that stands at a place; 0 where it doesn't.
    private static int EndOf(string text, string fragment, int at, int to)
    {
        for (var i = 0; i < fragment.Length; i++)
        {
            if (at >= to) return 0;
            if (char.IsWhiteSpace(fragment[i]) && char.IsWhiteSpace(text[at]))
            {
                while (at < to && char.IsWhiteSpace(text[at])) at++;
                while (i + 1 < fragment.Length && char.IsWhiteSpace(fragment[i + 1])) i++;
            }
            else if (fragment[i] == text[at])
            {
                at++;
            }
            else
            {
                return 0;
            }
        }
        return at;
    }
}
