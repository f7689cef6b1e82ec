using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Syntax;

/// <summary>A colon inside a value: one too many on a line, or that of a key which stands where the value above goes on.</summary>
internal static class ColonProblem
{
    public static Finding? Find(Breakdown broken)
    {
        if (broken.Character != ':') return null;
        var (from, line) = (broken.Unread, broken.LineStart(broken.Start));
        if (broken.LineStart(from) == line || from >= broken.Start)
        {
            var start = broken.ValueStart(broken.Start);
            var value = broken.Rest(start < broken.Start ? start : broken.SkipSpace(line));
            return Breakdown.Problem("second-colon", value, value.Text);
        }

        // A first line without a colon was to be a key; otherwise this line's key is read on into the value above.
        return broken.Last is null
            ? MissingColon(broken, from)
            : UnderValue(broken.Span(broken.SkipSpace(line), broken.Start), broken.Rest(from));
    }

    /// <summary>In a file that is one word: <c>key:value</c>, which the parser takes for text.</summary>
    public static Finding? FindInWord(YamlNode? root) =>
        root is YamlScalar { Style: ScalarStyle.Plain, Span: var word } && word.Text.Contains(':', StringComparison.Ordinal)
            ? MissingColon(new(word.Source, word.Start, word.Start, null, null), word.Start)
            : null;

    private static Finding UnderValue(SourceSpan key, SourceSpan above) =>
        Breakdown.Problem("under-value", key, null, Fact.Text("key", key.Text), Fact.Text("value", above.Text)) with
        {
            Related = [new("value", above)],
        };

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
