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
        _ => Problem(text),
    };

    private static ScalarProblem Problem(string text)
    {
        var problem = new ScalarProblem(BadValue.Rule, "not-true-or-false", [Fact.Text("written", text)], []);
        return text.ToLowerInvariant() switch
        {
            "true" or "yes" or "y" or "on" or "ja" or "1" => problem.Suggesting("true"),
            "false" or "no" or "n" or "off" or "nej" or "0" => problem.Suggesting("false"),
            _ => problem,
        };
    }
}
