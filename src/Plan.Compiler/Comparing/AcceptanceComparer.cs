using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in the findings that the plan's authors have accepted.</summary>
internal static class AcceptanceComparer
{
    public static IEnumerable<Change> Compare(ComparisonContext context) => ThingLists.Compare(
        context.Old.Plan.Acceptances, context.New.Plan.Acceptances,
        "acceptance", KeyOf, acceptance => acceptance.Rule.Value, AddressOf,
        (changes, before, after) => changes
            .Property("difference", Difference(before), Difference(after))
            .Property("until", AsWritten.Of(before.Until?.Value), AsWritten.Of(after.Until?.Value))
            .Text(before.Reason?.Value, after.Reason?.Value, "reason"))
        .Where(change => change is not Moved);

    private static string KeyOf(Acceptance acceptance) => $"{acceptance.Rule.Value} {acceptance.At.Value}";

    // What could not be read has been reported, and is no address.
    private static Address AddressOf(Acceptance acceptance) => Address.Parse(acceptance.At.Value) ?? Address.Of("plan", acceptance.At.Value);

    private static string? Difference(Acceptance acceptance) => acceptance.Difference is { } difference ? AsWritten.Of(difference.Value) : null;
}
