using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Why a number can't be read, and how to write what was meant.</summary>
internal static class NumberProblem
{
    /// <summary>The finding-to-be for text that is no number; <paramref name="rule"/> is the rule of its kind of scalar.</summary>
    public static ScalarProblem Of(Rule rule, string written) =>
        new(rule, null, [Fact.Text("written", written)], []);

    /// <summary>Both readings of <c>1,234</c>.</summary>
    public static ScalarProblem Ambiguous(string written, string number)
    {
        var digits = number.Replace(".", ",", StringComparison.Ordinal);
        ImmutableArray<Fact> facts =
        [
            Fact.Text("written", written),
            Fact.Text("grouped", written.Replace(number, digits.Replace(',', ' '), StringComparison.Ordinal)),
            Fact.Text("decimal", written.Replace(number, digits + "0", StringComparison.Ordinal)),
        ];
        return new(AmbiguousNumber.Rule, null, facts, ["both"]);
    }
}
