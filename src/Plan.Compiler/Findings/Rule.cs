using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Findings;

/// <summary>What is wrong, by a code that is never used again and a name that says it.</summary>
/// <param name="Code"><c>PLAN</c> and four digits; the first two are the stage.</param>
/// <param name="Name">Lower-case words with hyphens; also the name of its pages.</param>
/// <param name="Severity">Unless the manifest's <c>rules</c> says otherwise.</param>
public sealed record Rule(string Code, string Name, Severity Severity)
{
    /// <summary>Whether it speaks without being asked for in the manifest.</summary>
    public bool OnByDefault { get; init; } = true;

    /// <summary>Whether the manifest may set its severity, or an author accept it: all but errors of PLAN00xx to PLAN02xx.</summary>
    public bool CanBeSoftened => Severity != Severity.Error || string.CompareOrdinal(Code, "PLAN03") >= 0;

    /// <summary>A finding of this rule. Facts, related places and hints are added with <c>with</c>.</summary>
    public Finding At(SourceSpan place, Address? address, params ReadOnlySpan<Fact> facts) =>
        new(this, Severity, place) { Address = address, Facts = [.. facts] };

    public override string ToString() => $"{Code} {Name}";
}
