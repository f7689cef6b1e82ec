using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A part of the organisation.</summary>
/// <param name="Id">Unique in the plan.</param>
/// <param name="Kind">What it is counted and titled as.</param>
/// <param name="PartOf">The office it stands below.</param>
/// <param name="Units">Names of units that need no more than a name.</param>
public sealed record Office(
    Located<string> Id, Located<string> Name, string? ShortName, OfficeKind Kind, Located<string>? PartOf,
    ImmutableArray<Located<string>> Units, MarkdownText? Text)
{
    /// <summary>False where its kind, its units or what it is part of could not be told, which has been reported.</summary>
    public bool IsWhole { get; init; } = true;

    public Address Address => Address.Of("office", Id.Value);
}

/// <summary>What an office is counted and titled as.</summary>
public enum OfficeKind
{
    Office,
    Sector,
    Unit,

    /// <summary>Has budget lines, and isn't shown in the organisation.</summary>
    CostCentre,
}
