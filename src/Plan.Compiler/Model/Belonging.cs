using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>What an indicator, measure or assignment belongs to: goals, or an area where it is no single goal's; or nothing.</summary>
public sealed record Belonging(ImmutableArray<Located<string>> Goals, Located<string>? Area)
{
    public static readonly Belonging Nothing = new([], null);

    /// <summary>False where it could not be told what it belongs to, which has been reported.</summary>
    public bool IsWhole { get; init; } = true;
}
