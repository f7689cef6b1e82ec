using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads <c>true</c> and <c>false</c>.</summary>
internal static class BoolReader
{
    public static ScalarResult<bool> Read(string text) => text switch
    {
        "" => ScalarResult<bool>.NotGiven,
        "true" => true,
        "false" => false,
        _ => new ScalarProblem(BadValue.Rule, "not-true-or-false", [Fact.Text("written", text)], []),
    };
}
