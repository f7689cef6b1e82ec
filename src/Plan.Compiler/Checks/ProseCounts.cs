using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A number of sectors, offices or units in running text.</summary>
/// <param name="Start">Of the number.</param>
/// <param name="Length">Of the number, the word and what is between them.</param>
internal readonly record struct ProseCount(int Number, OfficeKind Kind, int Start, int Length);

/// <summary>Finds the numbers, in digits or words, that stand right before the plan's word for sectors, offices or units.</summary>
internal sealed class ProseCounts
{
    // One of something is seldom a count.
    private const int Least = 2;

    private static readonly ImmutableArray<(string Name, OfficeKind Kind)> s_kinds =
        [("sector", OfficeKind.Sector), ("office", OfficeKind.Office), ("unit", OfficeKind.Unit)];

    private readonly Lazy<Dictionary<string, int>> _numbers;
    private readonly ImmutableArray<(OfficeKind Kind, string Many)> _words;
    private readonly string[] _between;
    private readonly string[] _numbered;

    private ProseCounts(Words language, ImmutableArray<(OfficeKind Kind, string Many)> words)
    {
        (_numbers, _words) = (new(() => NumberWords.Of(language)), words);
        (_between, _numbered) = (language["counts.between"].Split(' '), language["counts.numbered"].Split(' '));
    }

    /// <summary>By the plan's language and its own labels.</summary>
    public static ProseCounts For(Manifest manifest)
    {
        var words = Words.Of(manifest.Language);
        return new(words,
            [.. s_kinds.Select(kind => (kind.Kind, WordFor(kind.Name, manifest, words))).Where(word => word.Item2.Length > 0)]);
    }

    private static string WordFor(string kind, Manifest manifest, Words words) =>
        manifest.Labels.TryGetValue(kind, out var own) ? own.Many : words.Label($"{kind}s");

    /// <summary>Whether it is worth while to look closer at a text: one of the words ends a word of it.</summary>
    public bool MayBeIn(string markdown) => _words.Any(word => PlacesOf(word.Many, markdown).Any());

    public IEnumerable<ProseCount> In(string text)
    {
        foreach (var (kind, many) in _words)
            foreach (var at in PlacesOf(many, text))
                if (at > 0 && char.IsWhiteSpace(text[at - 1]) && NumberBefore(text, at, out var start) is >= Least and var number)
                    yield return new(number, kind, start, at + many.Length - start);
    }

    private static IEnumerable<int> PlacesOf(string word, string text)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
            if (EndsWord(text, at + word.Length)) yield return at;

        int Next(int from) => text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
    }

    // "Kontor-" and "kontorshus" are other words.
    private static bool EndsWord(string text, int end) =>
        end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '-');

    // 0 where there is none: all that stands between two spaces must be the number, brackets and quotes before it aside.
    private int NumberBefore(string text, int word, out int start)
    {
        start = word;
        var written = WordBefore(text, ref start);
        var number = NumberOf(written);
        if (number < Least) return 0;
        var at = start;
        var before = WordBefore(text, ref at);
        if (IsOneOf(before, _numbered)) return 0;
        // "Ten to twelve offices" counts nothing.
        if (IsOneOf(before, _between) && NumberOf(WordBefore(text, ref at)) > 0) return 0;
        // Digits with a space before them and more digits before that are the end of a longer number, or follow a year.
        return written.Length == 3 && char.IsAsciiDigit(written[0]) && before is [.., >= '0' and <= '9'] ? 0 : number;
    }

    // What stands between two spaces before a place, brackets and quotes before it aside; the place becomes its beginning.
    private static string WordBefore(string text, ref int at)
    {
        var end = text.AsSpan(0, at).TrimEnd().Length;
        at = end;
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] != RunningText.Gap) at--;
        while (at < end && IsOpening(text[at])) at++;
        return text[at..end];
    }

    // 0 where it is none, or a year.
    private int NumberOf(string written) =>
        _numbers.Value.TryGetValue(written, out var number) ? number
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is not (>= 1900 and < 2100) ? number
        : 0;

    private static bool IsOneOf(string word, string[] words) => words.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsOpening(char character) =>
        character is '(' or '[' or '"' or '\'' or '”' or '“' or '‘' or '’' or '«' or '»';
}
