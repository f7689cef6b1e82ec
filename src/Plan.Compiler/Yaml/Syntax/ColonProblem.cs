using Plan.Compiler.Findings;

namespace Plan.Compiler.Yaml.Syntax;

/// <summary>A colon inside a value: one too many on a line, or that of a key which stands where the value above goes on.</summary>
internal static class ColonProblem
{
    public static Finding? Find(Breakdown broken)
    {
        if (broken.Character != ':') return null;
        var from = broken.Last is { } last && last.End <= broken.Start ? broken.SkipSpace(last.End, overLines: true) : broken.SkipSpace(0, overLines: true);
        if (from < broken.Start && broken.Text[from] is ':' or ',') from = broken.SkipSpace(from + 1, overLines: true);
        if (broken.LineStart(from) == broken.LineStart(broken.Start) || from >= broken.Start)
        {
            var value = broken.Rest(broken.ValueStart(broken.Start) is var start && start < broken.Start ? start : broken.SkipSpace(broken.LineStart(broken.Start)));
            return Breakdown.Problem("second-colon", value, value.Text);
        }

        // A first line without a colon was to be a key; otherwise this line's key is read on into the value above.
        var above = broken.Rest(from);
        if (broken.Last is null) return MissingColon(broken, from);
        var key = broken.Span(broken.SkipSpace(broken.LineStart(broken.Start)), broken.Start);
        return Breakdown.Problem("under-value", key, null, Fact.Text("key", key.Text), Fact.Text("value", above.Text)) with { Related = [new("value", above)] };
    }

    /// <summary>A word alone on a line where a key was to stand.</summary>
    public static Finding MissingColon(Breakdown broken, int at)
    {
        var line = broken.Rest(at);
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && colon == line.Text.Length - 1) return Breakdown.Problem(null, line);
        var spaced = colon > 0 && colon + 1 < line.Text.Length;
        return Breakdown.Problem(
            spaced ? "space-after-colon" : "missing-colon", line, null,
            Fact.Text("written", line.Text),
            Fact.Text("suggestion", spaced ? line.Text.Insert(colon + 1, " ") : line.Text + ":")) with
        {
            Hints = ["write"],
        };
    }
}
