using System.Text;

namespace Plan.Compiler.Output;

/// <summary>
/// The places of a Markdown document. Nothing but a heading can be linked to in it, by a name that its readers make of the heading's
/// text; so a template marks where a thing stands, and when all is written each link gets the name of the heading above its thing.
/// </summary>
internal static class MarkdownPlaces
{
    // Characters for private use: none of an author's is let through.
    public const char ProseBreak = '\ue000';
    private const char LinkStart = '\ue001';
    private const char PlaceStart = '\ue002';
    private const char End = '\ue003';
    private const char TableStart = '\ue004';
    private const char TableEnd = '\ue005';

    /// <summary>What stands for the destination of a link.</summary>
    public static string LinkTo(string anchor) => $"{LinkStart}{OnOneLine(anchor)}{End}";

    /// <summary>What marks where a thing stands.</summary>
    public static string Place(string anchor) => $"{PlaceStart}{OnOneLine(anchor)}{End}";

    // An id that is none, in a draft, may have line breaks in it.
    private static string OnOneLine(string anchor) => anchor.ReplaceLineEndings(" ");

    /// <summary>What marks a table, whose columns are set under each other when its links are written.</summary>
    public static string Table(string rows) => $"{TableStart}{rows}{TableEnd}";

    /// <summary>Text without what marks places.</summary>
    public static string Clean(string text) => text.AsSpan().IndexOfAnyInRange(ProseBreak, TableEnd) < 0
        ? text
        : string.Concat(text.Select(character => character is >= ProseBreak and <= TableEnd ? '\ufffd' : character));

    /// <summary>A line without the places that are marked in it.</summary>
    public static string WithoutPlaces(string line) => TakePlaces(line).Line;

    /// <summary>Names every link's place, and leaves one empty line where a template left several.</summary>
    public static string Resolve(string document)
    {
        var slugs = new MarkdownSlugs();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = new StringBuilder(document.Length);
        var heading = "";
        var emptyLines = 1;
        foreach (var line in document.Split('\n'))
        {
            var (written, marked) = TakePlaces(line);
            var pieces = written.Split(ProseBreak);
            if (MarkdownSlugs.HeadingIn(pieces[0]) is { } title) heading = slugs.Add(title);
            foreach (var place in marked) places.TryAdd(place, heading);
            var trimmed = written.TrimEnd(' ', '\t');
            // A line that held nothing but marks is no line.
            if (trimmed.Length == 0 && (marked.Count > 0 || emptyLines > 0)) continue;
            emptyLines = trimmed.Length == 0 ? emptyLines + 1 : 0;
            text.Append(trimmed).Append('\n');
            foreach (var prose in pieces.Skip(1))
                if (MarkdownSlugs.HeadingIn(prose) is { } inner) slugs.Add(inner);
        }
        return WithTables(WithLinks(text.ToString().Trim('\n') + "\n", places)).Replace(ProseBreak, '\n');
    }

    private static (string Line, List<string> Places) TakePlaces(string line)
    {
        var places = new List<string>();
        var rest = new StringBuilder(line.Length);
        var at = 0;
        for (var start = line.IndexOf(PlaceStart, StringComparison.Ordinal); start >= 0; start = line.IndexOf(PlaceStart, at))
        {
            var end = line.IndexOf(End, start);
            places.Add(line[(start + 1)..end]);
            rest.Append(line, at, start - at);
            at = end + 1;
        }
        return (rest.Append(line, at, line.Length - at).ToString(), places);
    }

    private static string WithTables(string document)
    {
        var text = new StringBuilder(document.Length);
        var at = 0;
        for (var start = document.IndexOf(TableStart, StringComparison.Ordinal); start >= 0; start = document.IndexOf(TableStart, at))
        {
            var end = document.IndexOf(TableEnd, start);
            text.Append(document, at, start - at).Append(MarkdownTable.Align(document[(start + 1)..end]).Trim('\n'));
            at = end + 1;
        }
        return text.Append(document, at, document.Length - at).ToString();
    }

    private static string WithLinks(string document, Dictionary<string, string> places)
    {
        var text = new StringBuilder(document.Length);
        var at = 0;
        for (var start = document.IndexOf(LinkStart, StringComparison.Ordinal); start >= 0; start = document.IndexOf(LinkStart, at))
        {
            var end = document.IndexOf(End, start);
            text.Append(document, at, start - at).Append('#').Append(places.GetValueOrDefault(document[(start + 1)..end], ""));
            at = end + 1;
        }
        return text.Append(document, at, document.Length - at).ToString();
    }
}
