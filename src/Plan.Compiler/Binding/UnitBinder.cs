using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Binds units, and roundings in them.</summary>
internal static class UnitBinder
{
    private const int LargestFactor = 1_000_000;

    public static readonly KeyTable Keys = new("unit of one's own",
        new("label", Key.Words, IsRequired: true),
        new("factor", new CountKind(1, LargestFactor), IsRequired: true));

    private static readonly ImmutableArray<string> _roundings = ["none", "auto"];
    private static readonly ImmutableArray<string> _known = [.. Model.Unit.Known.Select(unit => unit.Label)];

    /// <summary>Null where none is given, or it was reported.</summary>
    public static Unit? Unit(this MappingReader mapping, string key)
    {
        if (mapping.Node(key) is not YamlScalar scalar)
            return mapping.Open(key, Keys) is { } own ? BindOwn(own) : null;
        if (UnitReader.Named(scalar.Value.Trim()) is { } known) return known;
        ReportUnknown(scalar, mapping.Scope);
        return null;
    }

    /// <summary>The thing's own unit, else the plan's, which only what says none needs.</summary>
    /// <param name="mapping">A statement or an appropriation.</param>
    /// <param name="isKnown">False where its own could not be read or the plan's is missing, which is reported: then another stands in.</param>
    public static Unit UnitOrPlans(this MappingReader mapping, out bool isKnown)
    {
        var plans = mapping.Scope.PlanUnit;
        var own = mapping.Unit("unit");
        isKnown = own is not null || (!mapping.MayHold("unit") && plans.Declared is not null);
        return own ?? (mapping.Node("unit") is null ? plans.Need() : plans.Declared ?? Model.Unit.Tkr);
    }

    private static void ReportUnknown(YamlScalar scalar, Scope scope)
    {
        var suggestion = Suggestions.Clear(scalar.Value, _known);
        var finding = BadValue.Rule.At(scalar.Span.FirstLine, scope.Owner,
            Fact.Text("written", scalar.Value), Fact.List("units", _known), Fact.Text("suggestion", suggestion ?? ""));
        scope.Findings.Add(finding with { Variant = "unit", Hints = suggestion is null ? ["own-unit"] : ["write"] });
    }

    private static Unit? BindOwn(MappingReader own)
    {
        var label = own.Words("label");
        if (own.Scalar("factor") is not { Value.Length: > 0 } scalar) return null;
        var factor = Number(scalar.Value);
        if (factor is null)
            own.Scope.Report(BadValue.Rule, scalar.Span.FirstLine, "factor", Fact.Text("written", scalar.Value));
        return label is null || factor is null ? null : new(label.Value, factor.Value, IsOwn: true);
    }

    private static int? Number(string text)
    {
        var digits = text.Replace(" ", "", StringComparison.Ordinal);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var factor)
            && factor is 1 or 10 or 100 or 1_000 or 10_000 or 100_000 or LargestFactor
            ? factor
            : null;
    }

    /// <summary>How far a stated figure may be off; null where it isn't said, unknown where it could not be read.</summary>
    /// <param name="unit">Of a bare amount; asked for only if there is one.</param>
    public static Rounding? Rounding(this MappingReader mapping, Func<Unit> unit)
    {
        switch (mapping.Node("rounding"))
        {
            case null:
                return null;
            case YamlScalar { Value: "none" }:
                return Model.Rounding.None;
            case YamlScalar { Value: "auto" }:
                return Model.Rounding.Auto;
            case YamlScalar word when !word.Value.Any(char.IsAsciiDigit):
                mapping.Scope.ReportChoice(word, "rounding", _roundings, "rounding");
                return Model.Rounding.Unknown;
            case var node:
                if (Amounts.ReadIn(node, "rounding", mapping.Scope, unit()).Value is not { } allowed) return Model.Rounding.Unknown;
                if (allowed.Value.Value >= 0) return Model.Rounding.UpTo(allowed.Value);
                mapping.Scope.Report(BadValue.Rule, allowed.Span, "negative",
                    Fact.Text("key", "rounding"), Fact.Text("written", allowed.Span.Text));
                return Model.Rounding.Unknown;
        }
    }
}
