using System.Collections.Immutable;

namespace Plan.Compiler.Comparing.Telling;

/// <summary>A reworded text, shortened to what differs and a little of what stands around it.</summary>
internal static class WordExcerpt
{
    private const int Around = 60;
    private const string Left = "… ";
    private const string Right = " …";

    public static ImmutableArray<WordRun> Of(ImmutableArray<WordRun> runs) =>
    [
        .. runs.Select((run, index) =>
            run.Kind == WordRunKind.Kept ? run with { Text = Shorten(run.Text, index > 0, index < runs.Length - 1) } : run),
    ];

    private static string Shorten(string text, bool hasBefore, bool hasAfter)
    {
        var room = (hasBefore ? Around : 0) + (hasAfter ? Around : 0);
        if (text.Length <= room + Left.Length + Right.Length) return text;
        var head = hasBefore ? text[..WordEnd(text, Around)] + Right : "";
        var tail = hasAfter ? (hasBefore ? " " : Left) + text[WordStart(text, text.Length - Around)..] : "";
        return head + tail;
    }

    // Words stay whole, and so do pairs of surrogates.
    private static int WordEnd(string text, int at)
    {
        var end = text.LastIndexOf(' ', at);
        return end > 0 ? end : char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static int WordStart(string text, int at)
    {
        var start = text.IndexOf(' ', at) + 1;
        return start > 0 && start < text.Length ? start : char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }
}
