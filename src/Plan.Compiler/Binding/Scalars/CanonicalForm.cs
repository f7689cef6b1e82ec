using System.Text;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>
/// Unicode's canonical composition (NFC): of the ways to write a letter with its marks, the one that all compare by.
/// <see cref="string.IsNormalized()"/> says yes to everything in a program that runs without the machine's culture data.
/// </summary>
internal static class CanonicalForm
{
    /// <summary>Nothing before it composes, decomposes or moves.</summary>
    private const char FirstMark = '\u0300';

    private const int HangulFirst = 0xAC00, LFirst = 0x1100, VFirst = 0x1161, TFirst = 0x11A7, LCount = 19, VCount = 21, TCount = 28;

    public static bool Holds(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstMark - 1))
        || (!text.EnumerateRunes().Any(rune => CanonicalData.Instance.IsNever(rune.Value)) && Of(text) == text);

    /// <summary>The text in canonical form, but for the few characters that are written as quite others; these it keeps.</summary>
    public static string Of(string text)
    {
        var runes = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes()) Decompose(rune.Value, runes);
        Order(runes);
        Compose(runes);
        return string.Concat(runes.Select(rune => new Rune(rune).ToString()));
    }

    private static void Decompose(int rune, List<int> runes)
    {
        var syllable = rune - HangulFirst;
        if (syllable is >= 0 and < LCount * VCount * TCount)
        {
            runes.Add(LFirst + (syllable / (VCount * TCount)));
            runes.Add(VFirst + (syllable / TCount % VCount));
            if (syllable % TCount > 0) runes.Add(TFirst + (syllable % TCount));
        }
        else if (CanonicalData.Instance.PairOf(rune) is var (first, second))
        {
            Decompose(first, runes);
            runes.Add(second);
        }
        else
        {
            runes.Add(rune);
        }
    }

    /// <summary>Marks of different classes stand in the order of their classes; those of one class stay as they are.</summary>
    private static void Order(List<int> runes)
    {
        for (var i = 1; i < runes.Count; i++)
        {
            var (rune, of) = (runes[i], Class(runes[i]));
            var at = i;
            for (; of > 0 && at > 0 && Class(runes[at - 1]) > of; at--) runes[at] = runes[at - 1];
            runes[at] = rune;
        }
    }

    private static void Compose(List<int> runes)
    {
        var (starter, lastClass) = (-1, 0);
        for (var i = 0; i < runes.Count; i++)
        {
            var of = Class(runes[i]);
            var isBlocked = i > starter + 1 && lastClass >= of;
            if (starter >= 0 && !isBlocked && Composed(runes[starter], runes[i]) is { } composed)
            {
                runes[starter] = composed;
                runes.RemoveAt(i--);
                continue;
            }

            if (of == 0) starter = i;
            lastClass = of;
        }
    }

    private static int? Composed(int first, int second)
    {
        if (first - LFirst is >= 0 and < LCount && second - VFirst is >= 0 and < VCount)
            return HangulFirst + ((((first - LFirst) * VCount) + (second - VFirst)) * TCount);
        var syllable = first - HangulFirst;
        if (syllable is >= 0 and < LCount * VCount * TCount && syllable % TCount == 0 && second - TFirst is > 0 and < TCount)
            return first + (second - TFirst);
        return CanonicalData.Instance.Composed(first, second);
    }

    private static int Class(int rune) => rune < FirstMark ? 0 : CanonicalData.Instance.ClassOf(rune);
}
