using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Rolls frames: from the frame that was just decided to the next, for reasons that are still to be given.</summary>
internal static class FrameRoller
{
    public static void Roll(RollBook book, YamlMapping file)
    {
        foreach (var frame in file.Items("frames")) RollFrame(book, frame);
    }

    private static void RollFrame(RollBook book, YamlMapping frame)
    {
        var address = Address.Of("frame", frame.Word("id"));
        if (frame.Scalar("title") is { } title) book.Edits.Replace(title.Span, book.Years.In(title.Span.Text));
        foreach (var cell in new[] { frame.Scalar("from"), frame.Scalar("to") }.OfType<YamlScalar>())
        {
            var period = cell.Value[(cell.Value.LastIndexOf('/') + 1)..];
            if (book.Periods.Find(period) is null || cell.Span.Text.LastIndexOf(period, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            var start = cell.Span.Start + at;
            book.Edits.Replace(new SourceSpan(cell.Span.Source, start, start + period.Length), book.Periods.RoomId(period));
        }
        var removed = new HashSet<int>();
        foreach (var key in new[] { "changes", "moves" })
        {
            if (frame.IndexOf(key) is not (>= 0 and var index)) continue;
            removed.Add(index);
            foreach (var reason in frame.Items(key))
                book.Note(RollOutcome.Dropped, address, frame.Word("title"), $"{reason.Word("label")}: {reason.Word("amount")}");
        }
        if (removed.Count == 0) return;
        YamlItems.Of(frame).Remove(book.Edits, removed);
        book.Note(RollOutcome.ToFill, address, book.Years.In(frame.Word("title")), "changes");
    }
}
