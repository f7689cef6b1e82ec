using Plan.Compiler.Checks;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding.References;

/// <summary>Finds rules by name.</summary>
internal static class RuleResolver
{
    /// <summary>Whether there is such a rule; else it is reported.</summary>
    public static bool ResolveRule(this Scope scope, Located<string> name)
    {
        if (RuleNames.IsKnown(name.Value)) return true;
        scope.ReportUnknown("rule", name, RuleNames.All);
        return false;
    }
}
