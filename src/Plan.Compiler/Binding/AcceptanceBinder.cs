using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

internal static class AcceptanceBinder
{
    // A missing reason is a rule of its own.
    public static readonly KeyTable Keys = new("acceptance",
        new("rule", new RuleKind(), IsRequired: true),
        new("at", new AddressKind(), IsRequired: true),
        new("difference", new NumberKind()),
        new("reason", Key.Words),
        new("until", new DateKind()));

    /// <summary>Null where it can't be told what is accepted, which is reported.</summary>
    public static Acceptance? Bind(YamlNode node, Scope scope)
    {
        if (MappingReader.Open(node, Keys, scope) is not { } acceptance) return null;
        var (rule, at) = (RuleOf(acceptance), AddressOf(acceptance));
        var (difference, isUnreadable) = DifferenceOf(acceptance);
        var (reason, until) = (acceptance.Words("reason"), acceptance.Date("until"));
        return rule is null || at is null || isUnreadable ? null : new(rule, at, difference, reason, until, acceptance.Place);
    }

    private static Located<string>? RuleOf(MappingReader acceptance)
    {
        if (acceptance.Words("rule") is not { } name || !acceptance.Scope.ResolveRule(name)) return null;
        if (RuleNames.Find(name.Value) is not { CanBeSoftened: false }) return name;
        acceptance.Scope.Report(BadValue.Rule, name.Span, "not-to-be-accepted", Fact.Text("written", name.Value));
        return null;
    }

    private static Located<string>? AddressOf(MappingReader acceptance) =>
        acceptance.Words("at") is { } at && (acceptance.Scope with { IsUse = false }).ResolveAddress(at) is not null ? at : null;

    private static (Located<decimal>? Value, bool IsUnreadable) DifferenceOf(MappingReader acceptance)
    {
        if (acceptance.Node("difference") is null) return (null, false);
        return acceptance.Number("difference") is { } number ? (new(number.Value.Value, number.Span), false) : (null, true);
    }
}
