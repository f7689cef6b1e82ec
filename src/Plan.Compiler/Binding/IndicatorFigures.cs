using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Reads outcomes and targets.</summary>
internal static class IndicatorFigures
{
    /// <summary>What is given for a year. What can't be read is reported.</summary>
    /// <param name="year">As read.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="unit">The indicator's; null where it can't be told: then nobody knows how values are read, and none is wrong.</param>
    /// <param name="scope">The indicator's.</param>
    public static YearValue Read(Located<int> year, YamlNode node, string? unit, Scope scope)
    {
        if (node is not YamlScalar scalar)
        {
            if (node.IsGiven())
                scope.Report(WrongShape.Rule, node.Span.FirstLine, "value", Fact.YearNumber("key", year.Value));
            return new(year, null, IsUnreadable: true);
        }
        var words = scalar.OnOneLine();
        if (scalar.IsNotGiven || words.Value.Length == 0) return new(year, null);
        if (unit == "text") return new(year, new(new(null, 0, words.Value), words.Span));
        var result = DecimalReader.Read(scalar.Value, scope.DecimalMark, allowPercent: unit is "%" or null);
        if (result.TryGet(out var number)) return new(year, new(new(number.Value, number.Decimals, words.Value), words.Span));
        if (unit is not null && result.Problem is { } problem) scope.Findings.Add(problem.At(scalar.Span.FirstLine, scope.Owner));
        return new(year, null, IsUnreadable: true);
    }
}
