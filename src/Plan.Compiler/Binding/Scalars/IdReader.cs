using System.Globalization;
using System.Text;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads an id: lower-case letters of any script, digits, and single hyphens between them.</summary>
internal static class IdReader
{
    public static ScalarResult<string> Read(string text)
    {
        if (text.Length == 0) return ScalarResult<string>.NotGiven;
        return IsId(text) ? text : Problem(text);
    }

    /// <summary>Whether a text is an id.</summary>
    public static bool IsId(string text) => HasWords(text) && text.EnumerateRunes().All(IsAllowed) && CanonicalForm.Holds(text);

    /// <summary>The id that a text comes nearest to: what a heading or a name would have; null where nothing is left of it.</summary>
    public static string? From(string text)
    {
        var id = new StringBuilder();
        foreach (var rune in CanonicalForm.Of(text.ToLowerInvariant()).EnumerateRunes())
        {
            if (rune.Value != '-' && IsAllowed(rune)) id.Append(rune);
            else if (id.Length > 0 && id[^1] != '-' && rune.Value is not ('\'' or '\u2019')) id.Append('-');
        }

        var trimmed = id.ToString().TrimEnd('-');
        return IsId(trimmed) ? trimmed : null;
    }

    private static ScalarProblem Problem(string text)
    {
        var runes = text.EnumerateRunes();
        var foreign = runes.Where(rune => !IsAllowed(rune) && !IsUpper(rune)).Select(rune => rune.ToString()).FirstOrDefault();
        var variant = foreign is not null ? null : runes.Any(IsUpper) ? "upper-case" : !HasWords(text) ? "hyphens" : "not-nfc";
        var problem = new ScalarProblem(BadId.Rule, variant, [Fact.Text("written", text), Fact.Text("character", foreign ?? "")], []);
        return From(text) is { } suggestion ? problem.Suggesting(suggestion) : problem;
    }

    private static bool HasWords(string text) =>
        text.Length > 0 && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && !IsMark(text.EnumerateRunes().First());

    /// <summary>Scripts without letter case have no lower-case letters but "other" ones; many write vowels as marks on them.</summary>
    private static bool IsAllowed(Rune rune) => rune.IsAscii
        ? rune.Value is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9')
        : IsMark(rune) || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsUpper(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;
}
