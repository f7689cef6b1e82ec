using Plan.Compiler.Findings;

namespace Plan.Compiler.Yaml.Syntax;

/// <summary>A tab among the spaces that a line begins with.</summary>
internal static class TabProblem
{
    public static Finding? Find(Breakdown broken)
    {
        if (broken.InBrackets) return null;

        // The parser may say no more of a tab than that it is somewhere below what it has read.
        var read = broken.Last?.End ?? 0;
        var from = broken.LineStart(read);
        var to = broken.Start < read ? broken.Text.Length : Math.Max(broken.Start, broken.End);
        for (var line = from; line < broken.Text.Length && line <= to; line = NextLine(broken, line))
        {
            var first = broken.SkipSpace(line);
            var tab = broken.Text.IndexOf('\t', line, first - line);
            if (tab >= 0 && first < broken.LineEnd(line)) return Breakdown.Problem("tab", broken.CharacterAt(tab));
        }

        return null;
    }

    private static int NextLine(Breakdown broken, int at)
    {
        var end = broken.LineEnd(at);
        return end + 1 < broken.Text.Length && broken.Text[end] == '\r' && broken.Text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
