using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>An acceptance says no reason.</summary>
internal static class AcceptanceWithoutReason
{
    public static readonly Rule Rule = new("PLAN0803", "acceptance-without-reason", Severity.Error);

    public static Finding At(Acceptance acceptance) => Rule.At(acceptance.Reason?.Span ?? acceptance.Rule.Span, Address.Parse(acceptance.At.Value),
        Fact.Text("rule", acceptance.Rule.Value),
        Fact.Text("at", acceptance.At.Value));
}
