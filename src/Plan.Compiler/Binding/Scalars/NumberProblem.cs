using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>What is said of a number that can't be read.</summary>
internal static class NumberProblem
{
    /// <summary>One that is spelt otherwise than the language has it; <paramref name="rule"/> is that of its kind of scalar.</summary>
    public static ScalarProblem Misspelt(Rule rule, string written, NumberDiagnosis diagnosis)
    {
        var problem = new ScalarProblem(rule, diagnosis.Variant, [Fact.Text("written", written)], []);
        if (diagnosis.Suggestion is { } suggestion) return problem.Suggesting(suggestion);
        return diagnosis.Variant is "dash" or "not-finite" || !written.Any(char.IsDigit) ? problem.Hinting("leave-empty") : problem;
    }

    /// <summary>Both readings of <c>1,234</c>. Only a further decimal says that it is no thousand.</summary>
    public static ScalarProblem Ambiguous(string written, string number)
    {
        var digits = number.Replace('.', ',');
        ImmutableArray<Fact> facts =
        [
            Fact.Text("written", written),
            Fact.Text("grouped", written.Replace(number, digits.Replace(',', ' '), StringComparison.Ordinal)),
            Fact.Text("decimal", written.Replace(number, digits + "0", StringComparison.Ordinal)),
        ];
        return new(AmbiguousNumber.Rule, null, facts, ["both"]);
    }
}
