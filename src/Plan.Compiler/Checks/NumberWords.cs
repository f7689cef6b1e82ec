using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>The numbers from 1 to 99 in the words of a language.</summary>
internal static class NumberWords
{
    /// <summary>By word, whatever its letter case.</summary>
    public static Dictionary<string, int> Of(Words words)
    {
        // From one on; then ten, twenty and so on, which the ones follow.
        var small = Listed(words["counts.numbers"]);
        var tens = Listed(words["counts.tens"]);
        var joint = words["counts.joint"];
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (i, forms) in small.Index())
            foreach (var form in forms) numbers[form] = i + 1;
        foreach (var (i, forms) in tens.Index())
            foreach (var form in forms)
            {
                numbers[form] = 10 * (i + 2);
                foreach (var (one, ones) in small.Take(9).Index())
                    foreach (var last in ones) numbers[form + joint + last] = (10 * (i + 2)) + one + 1;
            }
        return numbers;
    }

    // "en/ett två tre": spaces between numbers, a slash between two forms of one.
    private static ImmutableArray<string[]> Listed(string list) => [.. list.Split(' ').Select(word => word.Split('/'))];
}
