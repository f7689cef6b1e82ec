using System.Collections.Immutable;

namespace Plan.Cli;

/// <summary>The plans that a command is about.</summary>
/// <param name="Folders">Absolute, in the order of their paths; none where there is a problem.</param>
/// <param name="Problem">What to tell whoever called; null where there are plans.</param>
internal sealed record FoundPlans(ImmutableArray<string> Folders, string? Problem)
{
    public static FoundPlans None(string problem) => new([], problem);
}
