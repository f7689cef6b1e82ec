using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>Marks the findings that an author has accepted, and finds what is wrong with the acceptances themselves.</summary>
internal static class Acceptances
{
    public static ImmutableArray<Finding> Apply(ImmutableArray<Finding> findings, ImmutableArray<Acceptance> acceptances, CheckOptions options)
    {
        var covered = options.Accept ? [.. findings.Select(finding => Cover(finding, acceptances))] : findings;
        // What could not be read may hide the very finding that an acceptance means.
        var canTellUnused = options.Accept && !findings.Any(finding => finding.Severity == Severity.Error && !finding.Rule.CanBeSoftened);
        ImmutableArray<Acceptance> unused = canTellUnused ? [.. acceptances.Where(acceptance => !covered.Any(acceptance.IsUsedBy))] : [];
        return
        [
            .. covered,
            .. acceptances.Where(IsWithoutReason).Select(acceptance => AcceptanceWithoutReason.At(acceptance)),
            // One that is unused has to go, whatever its last day.
            .. acceptances.Except(unused).Where(acceptance => acceptance.Until?.Value < options.Today).Select(AcceptanceExpired.At),
            .. unused.Select(AcceptanceUnused.At),
        ];
    }

    private static Finding Cover(Finding finding, ImmutableArray<Acceptance> acceptances)
    {
        var about = acceptances.Where(acceptance => acceptance.IsAbout(finding)).ToList();
        if (about.Find(acceptance => acceptance.HasDifferenceOf(finding)) is { } covering)
            return finding with { Accepted = covering };
        return about is [var other, ..] ? WithOtherDifference(finding, other) : finding;
    }

    // The figures have moved since: the finding says so itself, rather than the acceptance that it is unused.
    private static Finding WithOtherDifference(Finding finding, Acceptance acceptance)
    {
        var accepted = acceptance.Difference is { } difference
            ? Fact.Amount("accepted", difference.Value, finding.Difference?.Decimals ?? 0, finding.Difference?.Unit)
            : null;
        return finding with
        {
            Facts = accepted is null ? finding.Facts : finding.Facts.Add(accepted),
            Hints = [.. finding.Hints.Where(hint => hint != "accept"), accepted is null ? "accepted-without-difference" : "accepted-other"],
            Related = finding.Related.Add(new("acceptance", acceptance.Difference?.Span ?? acceptance.At.Span)),
        };
    }

    private static bool IsAbout(this Acceptance acceptance, Finding finding) =>
        acceptance.Rule.Value == finding.Rule.Name && acceptance.At.Value == finding.Address?.ToString();

    private static bool HasDifferenceOf(this Acceptance acceptance, Finding finding) =>
        acceptance.Difference?.Value == finding.Difference?.Value;

    // Where only the difference is another, the finding says so, unless a further acceptance covers it.
    private static bool IsUsedBy(this Acceptance acceptance, Finding finding) =>
        acceptance.IsAbout(finding) && (finding.Accepted is null || acceptance.HasDifferenceOf(finding));

    private static bool IsWithoutReason(Acceptance acceptance) => string.IsNullOrWhiteSpace(acceptance.Reason?.Value);
}
