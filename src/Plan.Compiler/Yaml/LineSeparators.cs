using System.Buffers;

namespace Plan.Compiler.Yaml;

/// <summary>
/// U+0085, U+2028 and U+2029 are text in YAML 1.2, but YamlDotNet breaks lines at them. They are read as stand-ins of the
/// same length, so that places stay, and turned back in the values.
/// </summary>
internal sealed class LineSeparators
{
    private const string Separators = "\u0085\u2028\u2029";

    private static readonly SearchValues<char> Any = SearchValues.Create(Separators);

    private readonly string _standIns;

    private LineSeparators(string standIns) => _standIns = standIns;

    /// <summary>The text with stand-ins; <paramref name="mask"/> is null where it has no such characters.</summary>
    public static string Mask(string text, out LineSeparators? mask)
    {
        mask = null;
        if (!text.AsSpan().ContainsAny(Any)) return text;

        // The private use area has more characters than any text here uses up.
        var unused = Enumerable.Range(0xE000, 0x1900).Select(c => (char)c).Where(c => !text.Contains(c, StringComparison.Ordinal));
        mask = new(string.Concat(unused.Take(Separators.Length)));
        return Replace(text, Separators, mask._standIns);
    }

    public string Unmask(string value) => Replace(value, _standIns, Separators);

    private static string Replace(string text, string from, string to)
    {
        for (var i = 0; i < from.Length; i++) text = text.Replace(from[i], to[i]);
        return text;
    }
}
