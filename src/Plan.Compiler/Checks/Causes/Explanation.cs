using System.Collections.Immutable;

namespace Plan.Compiler.Checks.Causes;

/// <summary>The errors of one kind that explain a difference.</summary>
/// <param name="Kind">As <c>causes</c> names it.</param>
/// <param name="Errors">One for each figure, in the order shown.</param>
/// <param name="Likelihood">That an error of the kind is one of these.</param>
internal sealed record Explanation(string Kind, ImmutableArray<PossibleError> Errors, decimal Likelihood)
{
    /// <summary>More candidates than this are noise.</summary>
    public const int MostNamed = 3;

    /// <summary>Too many differences of this size would be explained so: it says nothing.</summary>
    public bool IsChance { get; init; }

    /// <summary>A figure stands where a failing row and a failing column cross, and mends both.</summary>
    public bool IsCrossing { get; init; }

    /// <summary>Only how many there are is said.</summary>
    public bool IsMany { get; init; }

    /// <summary>Finds the errors among all possible ones of a kind that explain the difference; null where none does.</summary>
    /// <param name="kind">As <c>causes</c> names it.</param>
    /// <param name="discrepancy">What is to be explained.</param>
    /// <param name="errors">At least those whose effect has as many digits as the difference.</param>
    /// <param name="likelihood">Of each of them, among all errors of the kind that could have been made. Asked for matches only.</param>
    public static Explanation? Of(
        string kind, Discrepancy discrepancy, IEnumerable<PossibleError> errors, Func<PossibleError, decimal> likelihood)
    {
        ImmutableArray<PossibleError> matches =
        [
            .. errors.Where(error => discrepancy.IsExplainedBy(error.Effect))
                .GroupBy(error => error.Suspect, (_, same) => same.MinBy(error => Math.Abs(error.Effect - discrepancy.Difference))),
        ];
        return matches.IsEmpty ? null : new(kind, matches, matches.Sum(likelihood))
        {
            IsChance = Chance.Of(discrepancy, errors.Select(error => error.Effect)) > Chance.Most,
            IsMany = matches.Length > MostNamed,
        };
    }

    /// <summary>The same where each of the errors is as likely as the next.</summary>
    public static Explanation? Of(string kind, Discrepancy discrepancy, IEnumerable<PossibleError> errors)
    {
        var count = new Lazy<int>(errors.Count);
        return Of(kind, discrepancy, errors, _ => 1m / count.Value);
    }
}
