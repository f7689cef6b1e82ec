using System.Text;

namespace Plan.Compiler.Findings;

/// <summary>Running text in lines that a terminal has room for.</summary>
internal static class WrappedText
{
    /// <summary>Lines broken between words; a word that is wider than a line has one of its own.</summary>
    /// <param name="hanging">What stands before every line but the first.</param>
    public static IEnumerable<string> Lines(string text, int width, string hanging = "")
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > hanging.Length && TextWidth.Of(line.ToString()) + 1 + TextWidth.Of(word) > width)
            {
                yield return line.ToString();
                line.Clear().Append(hanging);
            }
            if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            line.Append(word);
        }
        yield return line.ToString();
    }
}
