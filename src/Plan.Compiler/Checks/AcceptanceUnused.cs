using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>An acceptance covers no finding.</summary>
internal static class AcceptanceUnused
{
    public static readonly Rule Rule = new("PLAN0801", "acceptance-unused", Severity.Warning);

    public static Finding At(Acceptance acceptance) => Rule.At(acceptance.At.Span, Address.Parse(acceptance.At.Value),
        Fact.Text("rule", acceptance.Rule.Value),
        Fact.Text("at", acceptance.At.Value));
}
