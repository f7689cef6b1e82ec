using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Reads amounts where they stand.</summary>
internal static class Amounts
{
    /// <summary>An amount that is in the plan's unit if it is bare: only then does the plan need one.</summary>
    public static AmountReading ReadInPlan(YamlNode node, string key, Scope scope)
    {
        var saysUnit = node is YamlScalar scalar && UnitReader.After(scalar.Value.AsSpan().TrimEnd()) is not null;
        return ReadIn(node, key, scope, saysUnit ? scope.PlanUnit.Declared ?? Unit.Tkr : scope.PlanUnit.Need());
    }

    /// <summary>An amount that is in a unit if it is bare, and else converts into it.</summary>
    public static AmountReading ReadIn(YamlNode node, string key, Scope scope, Unit unit)
    {
        if (ScalarOf(node, key, scope) is not { } scalar) return Missing(node, scope);
        if (unit.IsOwn && UnitReader.After(scalar.Value.AsSpan().TrimEnd()) is { } written)
        {
            scope.ReportUnits(scalar.Span, written, unit);
            return Unreadable(scope);
        }
        var result = AmountReader.Read(scalar.Value, scope.DecimalMark, unit);
        if (result.TryGet(out var amount)) return new(new(amount, scalar.Span), false);
        return result.Problem is { } problem ? Report(problem, scalar, scope) : default;
    }

    /// <summary>A change in percent, with or without the sign for it.</summary>
    /// <param name="unit">The statement's, as a stand-in: a change has none.</param>
    public static AmountReading ReadChange(YamlNode node, string key, Scope scope, Unit unit)
    {
        if (ScalarOf(node, key, scope) is not { } scalar) return Missing(node, scope);
        var result = DecimalReader.Read(scalar.Value, scope.DecimalMark, allowPercent: true);
        if (result.TryGet(out var number)) return new(new(new(number.Value, number.Decimals, unit, IsBare: true), scalar.Span), false);
        return result.Problem is { } problem ? Report(problem, scalar, scope) : default;
    }

    /// <summary>Reports that one of the plan's own units meets kronor.</summary>
    public static void ReportUnits(this Scope scope, SourceSpan place, Unit unit, Unit other) =>
        scope.Report(UnitMismatch.Rule, place, null, Fact.Text("unit", unit.Label), Fact.Text("other", other.Label));

    private static YamlScalar? ScalarOf(YamlNode node, string key, Scope scope)
    {
        if (node is YamlScalar scalar) return scalar.IsNotGiven ? null : scalar;
        if (node.IsGiven()) scope.Report(WrongShape.Rule, node.Span.FirstLine, "value", Fact.Text("key", key));
        return null;
    }

    private static AmountReading Report(ScalarProblem problem, YamlScalar scalar, Scope scope)
    {
        scope.Findings.Add(problem.At(scalar.Span.FirstLine, scope.Owner));
        return Unreadable(scope);
    }

    private static AmountReading Missing(YamlNode node, Scope scope) => node is YamlScalar ? default : Unreadable(scope);

    private static AmountReading Unreadable(Scope scope)
    {
        scope.Lost.Doubt(Model.Doubt.Amount);
        return AmountReading.Unreadable;
    }
}
