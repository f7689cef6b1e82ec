using System.Globalization;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>The part of Unicode's character database that canonical composition needs, read when a text first asks for it.</summary>
internal sealed class CanonicalData
{
    private static readonly Lazy<CanonicalData> Read = new(() => new());

    private readonly Dictionary<(int First, int Second), int> _composed = [];
    private readonly Dictionary<int, (int First, int Second)> _pairs = [];
    private readonly Dictionary<int, int> _classes = [];
    private readonly HashSet<int> _never = [];

    private CanonicalData()
    {
        using var stream = typeof(CanonicalData).Assembly.GetManifestResourceStream("CanonicalForm.txt")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var words = line.Split(' ');
            if (line[0] == '+') AddPairs(Hex(words[1]), words[2..]);
            else if (line[0] == '=') AddClass(int.Parse(words[1], CultureInfo.InvariantCulture), words[2..]);
            else _never.UnionWith(words[1..].SelectMany(Range));
        }
    }

    public static CanonicalData Instance => Read.Value;

    /// <summary>Whether a character is always written as others.</summary>
    public bool IsNever(int rune) => _never.Contains(rune);

    /// <summary>Where a mark stands among others on one letter; 0 for what is no mark.</summary>
    public int ClassOf(int rune) => _classes.GetValueOrDefault(rune);

    public int? Composed(int first, int second) => _composed.TryGetValue((first, second), out var composed) ? composed : null;

    public (int First, int Second)? PairOf(int rune) => _pairs.TryGetValue(rune, out var pair) ? pair : null;

    private void AddPairs(int first, string[] words)
    {
        foreach (var word in words)
        {
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            var (second, composed) = (Hex(word[..colon]), Hex(word[(colon + 1)..]));
            _composed.Add((first, second), composed);
            _pairs.Add(composed, (first, second));
        }
    }

    private void AddClass(int number, string[] ranges)
    {
        foreach (var rune in ranges.SelectMany(Range)) _classes.Add(rune, number);
    }

    private static IEnumerable<int> Range(string word)
    {
        var ends = word.Split('-');
        return Enumerable.Range(Hex(ends[0]), Hex(ends[^1]) - Hex(ends[0]) + 1);
    }

    private static int Hex(string word) => int.Parse(word, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
