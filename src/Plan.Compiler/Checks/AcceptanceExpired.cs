using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>An acceptance is past its last day. It still covers.</summary>
internal static class AcceptanceExpired
{
    public static readonly Rule Rule = new("PLAN0802", "acceptance-expired", Severity.Warning);

    public static Finding At(Acceptance acceptance) => Rule.At(acceptance.Until!.Span, Address.Parse(acceptance.At.Value),
        Fact.Text("rule", acceptance.Rule.Value),
        Fact.Text("at", acceptance.At.Value),
        Fact.Date("until", acceptance.Until.Value));
}
