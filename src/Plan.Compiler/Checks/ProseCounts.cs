using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A number of sectors, offices or units in running text.</summary>
/// <param name="Word">The plan's word for them, as written.</param>
internal readonly record struct ProseCount(int Number, OfficeKind Kind, string Word, int Start, int Length);

/// <summary>Finds the numbers, in digits or words, that stand right before the plan's word for sectors, offices or units.</summary>
internal sealed class ProseCounts
{
    private static readonly ImmutableArray<(string Name, OfficeKind Kind)> s_kinds =
        [("sector", OfficeKind.Sector), ("office", OfficeKind.Office), ("unit", OfficeKind.Unit)];

    private readonly ImmutableArray<string> _numbers;
    private readonly ImmutableArray<(OfficeKind Kind, Regex Pattern)> _patterns;

    private ProseCounts(ImmutableArray<string> numbers, IEnumerable<(OfficeKind Kind, string Many)> words)
    {
        _numbers = numbers;
        var number = string.Join('|', numbers.Select(Regex.Escape).OrderByDescending(word => word.Length));
        _patterns =
        [
            .. words.Where(word => word.Many.Length > 0).Select(word => (word.Kind, new Regex(
                $@"(?<![\p{{L}}\d])(?<number>\d{{1,4}}|{number})[ \u00A0\n]+(?<word>{Regex.Escape(word.Many)})(?![\p{{L}}\d])",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))),
        ];
    }

    /// <summary>By the plan's language and its own labels.</summary>
    public static ProseCounts For(Manifest manifest)
    {
        var words = Words.Of(manifest.Language);
        // The first number word is two: one of something is seldom a count.
        return new([.. words["counts.numbers"].Split(' ')], s_kinds.Select(kind =>
            (kind.Kind, manifest.Labels.TryGetValue(kind.Name, out var own) ? own.Many : words[$"counts.{kind.Name}"])));
    }

    public IEnumerable<ProseCount> In(string text) =>
        from pattern in _patterns
        from Match match in pattern.Pattern.Matches(text)
        let number = NumberOf(match.Groups["number"].Value)
        where number >= 2
        select new ProseCount(number, pattern.Kind, match.Groups["word"].Value, match.Index, match.Length);

    private int NumberOf(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : _numbers.IndexOf(written.ToLowerInvariant()) + 2;
}
