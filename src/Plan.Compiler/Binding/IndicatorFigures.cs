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
    /// <summary>Null where none is given, or it was reported.</summary>
    public static Located<IndicatorValue>? Read(YamlNode node, string key, string unit, Scope scope)
    {
        if (node is not YamlScalar scalar)
        {
            if (node.IsGiven()) scope.Report(WrongShape.Rule, node.Span.FirstLine, "value", Fact.Text("key", key));
            return null;
        }
        if (scalar.IsNotGiven) return null;
        var words = scalar.OnOneLine();
        if (unit == "text") return words.Value.Length == 0 ? null : new(new(null, 0, words.Value), words.Span);
        var result = DecimalReader.Read(scalar.Value, scope.DecimalMark, allowPercent: unit == "%");
        if (result.TryGet(out var number)) return new(new(number.Value, number.Decimals, words.Value), words.Span);
        if (result.Problem is { } problem) scope.Findings.Add(problem.At(scalar.Span.FirstLine, scope.Owner));
        return null;
    }
}
