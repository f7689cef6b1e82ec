using System.Globalization;
using System.Text;

namespace Plan.Compiler.Output;

/// <summary>The names that readers of Markdown make of headings, as GitHub and pandoc's <c>gfm</c> do.</summary>
internal sealed class MarkdownSlugs
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The text of a heading that begins with <c>#</c>; null for a line that is none.</summary>
    public static string? HeadingIn(string line)
    {
        var level = line.Length - line.TrimStart('#').Length;
        return level is > 0 and <= 6 && line.Length > level && line[level] == ' ' ? line[(level + 1)..].Trim() : null;
    }

    /// <summary>The heading's name; a number follows it where the name is taken.</summary>
    public string Add(string heading)
    {
        var slug = Of(heading);
        if (_taken.TryAdd(slug, 0)) return slug;
        string numbered;
        do numbered = $"{slug}-{(++_taken[slug]).ToString(CultureInfo.InvariantCulture)}";
        while (!_taken.TryAdd(numbered, 0));
        return numbered;
    }

    // Letters, digits, hyphens and underscores stay, a space becomes a hyphen, all else goes: escapes and marks of emphasis too.
    private static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var rune in WithoutDestinations(heading).EnumerateRunes())
            if (rune.Value is ' ')
                slug.Append('-');
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || IsMark(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
        return slug.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string WithoutDestinations(string heading)
    {
        while (heading.IndexOf("](", StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = heading.IndexOf(')', start);
            if (end < 0) break;
            heading = heading.Remove(start, end - start + 1);
        }
        return heading;
    }
}
