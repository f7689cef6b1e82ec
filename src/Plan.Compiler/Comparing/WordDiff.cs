using System.Collections.Immutable;
using System.Text;

namespace Plan.Compiler.Comparing;

/// <summary>How a text was reworded, word by word, so that a person can read it.</summary>
internal static class WordDiff
{
    // A table of this many steps takes a moment; a text that differs over more is told as taken out and put in.
    private const int MostSteps = 4_000_000;

    // Less than this between two changes is no help to a reader, who would have to jump over it.
    private const int FewestKeptLetters = 4;

    /// <summary>Runs that, without those put in, are the old text, and without those taken out the new.</summary>
    public static ImmutableArray<WordRun> Between(string old, string @new)
    {
        var (before, after) = (Split(old), Split(@new));
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start]) start++;
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)]) end++;

        return Join(
        [
            .. before[..start].Select(Kept),
            .. Settle([.. Steps(before[start..^end], after[start..^end])]),
            .. before[^end..].Select(Kept),
        ]);
    }

    private static IEnumerable<WordRun> Steps(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > MostSteps)
            return before.Select(TakenOut).Concat(after.Select(PutIn));
        var common = LongestCommon(before, after);
        var steps = new List<WordRun>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                steps.Add(Kept(before[i++]));
                j++;
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                steps.Add(TakenOut(before[i++]));
            }
            else
            {
                steps.Add(PutIn(after[j++]));
            }
        }
        return steps;
    }

    // How many words the rests from i and from j have in common, in order.
    private static int[,] LongestCommon(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    // What is kept between two changes and is next to nothing becomes a part of them.
    private static IEnumerable<WordRun> Settle(ImmutableArray<WordRun> steps)
    {
        var runs = Join(steps);
        for (var i = 0; i < runs.Length; i++)
            if (runs[i] is { Kind: WordRunKind.Kept, Text: var text } && i > 0 && i < runs.Length - 1
                && !text.Contains('\n', StringComparison.Ordinal) && text.Count(char.IsLetterOrDigit) < FewestKeptLetters)
            {
                yield return TakenOut(text);
                yield return PutIn(text);
            }
            else
            {
                yield return runs[i];
            }
    }

    // Between two kept runs, first all that was taken out, then all that was put in.
    private static ImmutableArray<WordRun> Join(IEnumerable<WordRun> steps)
    {
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        var texts = new[] { new StringBuilder(), new StringBuilder(), new StringBuilder() };
        foreach (var (kind, text) in steps)
        {
            if (kind == WordRunKind.Kept)
            {
                Flush(WordRunKind.TakenOut);
                Flush(WordRunKind.PutIn);
            }
            else
            {
                Flush(WordRunKind.Kept);
            }
            texts[(int)kind].Append(text);
        }
        Flush(WordRunKind.Kept);
        Flush(WordRunKind.TakenOut);
        Flush(WordRunKind.PutIn);
        return runs.ToImmutable();

        void Flush(WordRunKind kind)
        {
            if (texts[(int)kind].Length > 0) runs.Add(new(kind, texts[(int)kind].ToString()));
            texts[(int)kind].Clear();
        }
    }

    // Words, white space and single marks, each a piece.
    private static string[] Split(string text)
    {
        var pieces = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (IsWord(text[at])) while (end < text.Length && IsWord(text[end])) end++;
            else if (char.IsHighSurrogate(text[at]) && end < text.Length) end++;
            pieces.Add(text[at..end]);
            at = end;
        }
        return [.. pieces];
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '\u00A0' or '-';

    private static WordRun Kept(string text) => new(WordRunKind.Kept, text);

    private static WordRun TakenOut(string text) => new(WordRunKind.TakenOut, text);

    private static WordRun PutIn(string text) => new(WordRunKind.PutIn, text);
}
