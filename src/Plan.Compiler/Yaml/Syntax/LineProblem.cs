using Plan.Compiler.Findings;

namespace Plan.Compiler.Yaml.Syntax;

/// <summary>A line that doesn't fit what is open around it: indented otherwise, an item among keys, a key among items.</summary>
internal static class LineProblem
{
    public static Finding? Find(Breakdown broken)
    {
        var line = broken.LineStart(broken.Start);
        var first = broken.SkipSpace(line);
        if (first != broken.Start || first >= broken.Text.Length || broken.Open is not { } open) return null;

        var place = broken.Rest(first);
        var isIndentedAlike = first - line == open.Start - broken.LineStart(open.Start);
        if (!isIndentedAlike) return Breakdown.Problem("indentation", place);
        if (open.IsSequence) return Breakdown.Problem("key-among-items", place);
        return place.Text is ['-'] or ['-', ' ', ..] ? Breakdown.Problem("item-among-keys", place) : ColonProblem.MissingColon(broken, first);
    }
}
