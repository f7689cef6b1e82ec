using Plan.Compiler.Binding.Scalars;

namespace Plan.Compiler.Editing;

/// <summary>A figure taken apart as its author wrote it.</summary>
/// <param name="Sign">What stands before its digits; empty for nothing.</param>
/// <param name="Whole">The digits before the mark, with what groups them.</param>
/// <param name="Mark">Before the decimals; null where there are none.</param>
/// <param name="Decimals">The digits after the mark.</param>
/// <param name="Suffix">What follows the figure, with the space before it: a unit, a percent sign.</param>
internal sealed record WrittenFigure(string Sign, string Whole, char? Mark, string Decimals, string Suffix)
{
    private const int GroupLength = 3;

    /// <summary>What groups its digits; empty where nothing does; null where it is too short to tell.</summary>
    public string? Group
    {
        get
        {
            var at = Whole.AsSpan().IndexOfAnyExceptInRange('0', '9');
            return at >= 0 ? Whole[at].ToString() : Whole.Length > GroupLength ? "" : null;
        }
    }

    /// <summary>Null where it is no figure.</summary>
    public static WrittenFigure? Read(string text, DecimalMark mark)
    {
        var figure = text.AsSpan().Trim(NumberSyntax.Spaces);
        var sign = figure is ['+', ..] || (!figure.IsEmpty && NumberSyntax.Minuses.Contains(figure[0], StringComparison.Ordinal)) ? figure[..1] : [];
        figure = figure[sign.Length..];
        var whole = WholeOf(figure, mark);
        if (whole.IsEmpty) return null;
        figure = figure[whole.Length..];
        var hasMark = figure is ['.' or ',', >= '0' and <= '9', ..];
        var decimals = hasMark ? figure[1..] : [];
        if (decimals.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end) decimals = decimals[..end];
        return new(
            sign.ToString(), whole.ToString(), hasMark ? figure[0] : null, decimals.ToString(),
            figure[(hasMark ? decimals.Length + 1 : 0)..].ToString());
    }

    // A separator belongs to the figure where a digit follows it.
    private static ReadOnlySpan<char> WholeOf(ReadOnlySpan<char> text, DecimalMark mark)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > 0 && IsGroup(text[end], mark) && text[(end + 1)..] is [>= '0' and <= '9', ..])))
            end++;
        return text[..end];
    }

    private static bool IsGroup(char c, DecimalMark mark) =>
        NumberSyntax.Spaces.Contains(c, StringComparison.Ordinal) || (mark == DecimalMark.Point && c == ',');
}
