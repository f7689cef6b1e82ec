using System.Buffers;
using System.Collections.Immutable;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Names of sheets as a workbook can have them.</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]:*?/\\");

    /// <summary>A name for each sheet: no longer than a tab takes, nothing in it that a formula can't quote, none twice in any letter case.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string?> wanted)
    {
        // A workbook keeps this name for itself.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "History" };
        return [.. wanted.Select(name => Free(Valid(name ?? ""), taken))];
    }

    /// <summary>The name as a formula writes it.</summary>
    public static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Valid(string name)
    {
        var clean = CellText.Clean(name).Select(c => Forbidden.Contains(c) || char.IsControl(c) ? ' ' : c);
        var words = string.Join(' ', string.Concat(clean).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var text = Cut(words.Trim(' ', '\''), Longest).Trim(' ', '\'');
        return text.Length > 0 ? text : "-";
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
            free = $"{Cut(name, Longest - 3 - Digits(i)).TrimEnd()} ({i})";
        return free;
    }

    private static int Digits(int number) => number < 10 ? 1 : 1 + Digits(number / 10);

    // Not between the halves of a pair of surrogates.
    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
