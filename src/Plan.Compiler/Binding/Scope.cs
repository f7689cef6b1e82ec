using System.Collections.Immutable;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>What a binder needs beside the node: whose the findings are, how figures are read, which things there are.</summary>
/// <param name="Owner">The thing that findings are about.</param>
/// <param name="Findings">Where mistakes are reported.</param>
/// <param name="Lost">What could not be read.</param>
/// <param name="Things">What is declared.</param>
/// <param name="Folder">Reads texts from files of their own.</param>
internal sealed record Scope(Address Owner, FindingList Findings, LostParts Lost, Things Things, PlanFolder Folder)
{
    /// <summary>What decimals follow in this plan.</summary>
    public DecimalMark DecimalMark { get; init; }

    /// <summary>Of amounts that say none, where nothing nearer does.</summary>
    public PlanUnit PlanUnit { get; init; } = new();

    /// <summary>Null where it is missing, which has been reported: then no year is far away.</summary>
    public int? PlanYear { get; init; }

    /// <summary>The manifest's.</summary>
    public ImmutableArray<Period> Periods { get; init; } = [];

    /// <summary>The destination of the link that references are read from; null outside prose.</summary>
    public string? Link { get; init; }

    /// <summary>Whether to refer to a thing is to use it: not where a finding about it is accepted.</summary>
    public bool IsUse { get; init; } = true;

    /// <summary>Whose a file's content is, unless it says otherwise.</summary>
    public Located<string>? Office { get; init; }

    /// <summary>For a figure of the owner: a line's in a column, an appropriation's or share's of a period.</summary>
    public Scope At(string column) => Owner.Kind switch
    {
        "line" => this with { Owner = new("cell", $"{Owner.Path}/{column}") },
        "appropriation" or "share" => this with { Owner = new(Owner.Kind, $"{Owner.Path}/{column}") },
        _ => this,
    };

    /// <summary>Reports a mistake as the owner's.</summary>
    public void Report(Rule rule, SourceSpan place, string? variant, params ReadOnlySpan<Fact> facts) =>
        Findings.Add(rule.At(place, Owner, facts) with { Variant = variant });
}
