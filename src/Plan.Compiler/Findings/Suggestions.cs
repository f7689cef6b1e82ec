using System.Collections.Immutable;

namespace Plan.Compiler.Findings;

/// <summary>What an author may have meant by a word that means nothing here.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    /// <summary>
    /// The candidates a slip or two away from <paramref name="word"/>, nearest first, at most three:
    /// one slip (a letter too many, too few, another, or two swapped) in a short word, up to three in a long one.
    /// Letter case, å for a and the like, and <c>_</c> or a space for <c>-</c> are no slips. None where all are far-fetched.
    /// </summary>
    public static ImmutableArray<string> Nearest(string word, IEnumerable<string> candidates) =>
        [.. Ranked(word, candidates).Take(Most).Select(near => near.Candidate)];

    /// <summary>The one candidate that is nearer than every other; null where there is none, or two are as near.</summary>
    public static string? Clear(string word, IEnumerable<string> candidates) =>
        Ranked(word, candidates).Take(2).ToArray() switch
        {
            [var only] => only.Candidate,
            [var first, var second] when first.Slips < second.Slips => first.Candidate,
            _ => null,
        };

    private static IEnumerable<(string Candidate, int Slips)> Ranked(string word, IEnumerable<string> candidates)
    {
        var folded = Fold(word);
        var allowed = Allowed(folded.Length);
        return candidates.Distinct()
            .Select(candidate => (Candidate: candidate, Slips: EditDistance.Between(folded, Fold(candidate), allowed)))
            .Where(near => near.Slips <= allowed)
            .OrderBy(near => near.Slips)
            .ThenBy(near => near.Candidate, StringComparer.Ordinal);
    }

    private static int Allowed(int length) => length switch { < 3 => 0, < 6 => 1, < 10 => 2, _ => 3 };

    private static string Fold(string word) => string.Create(word.Length, word, (folded, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            folded[i] = char.ToLowerInvariant(from[i]) switch
            {
                'å' or 'ä' or 'à' or 'á' or 'â' => 'a',
                'ö' or 'ø' or 'ó' or 'ô' => 'o',
                'é' or 'è' or 'ê' or 'ë' => 'e',
                'ü' => 'u',
                '_' or ' ' => '-',
                var other => other,
            };
    });
}
