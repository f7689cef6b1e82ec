using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Binds the severities that the manifest sets.</summary>
internal static class RulesBinder
{
    public static ImmutableDictionary<string, Severity?> Bind(MappingReader manifest)
    {
        var rules = ImmutableDictionary.CreateBuilder<string, Severity?>(StringComparer.Ordinal);
        foreach (var (key, node) in manifest.Entries("rules", out _))
        {
            var name = key.OnOneLine();
            if (!manifest.Scope.ResolveRule(name) || WordOf(node, name.Value, manifest) is not { } word) continue;
            if (word == "error" || RuleNames.Find(name.Value) is not { CanBeSoftened: false })
                rules.TryAdd(name.Value, SeverityOf(word));
            else
                manifest.Scope.Report(BadValue.Rule, node.Span, "not-to-be-softened",
                    Fact.Text("key", name.Value), Fact.Text("written", word));
        }
        return rules.ToImmutable();
    }

    private static string? WordOf(YamlNode node, string rule, MappingReader manifest)
    {
        var words = ((ChoiceKind)((EntriesKind)manifest.Table.Find("rules")!.Value).Value).Words;
        if (node is not YamlScalar scalar)
        {
            if (node.IsGiven()) manifest.Scope.Report(WrongShape.Rule, node.Span.FirstLine, "value", Fact.Text("key", rule));
            return null;
        }
        if (scalar.IsNotGiven || words.Contains(scalar.Value)) return scalar.IsNotGiven ? null : scalar.Value;
        manifest.Scope.ReportChoice(scalar, rule, words);
        return null;
    }

    private static Severity? SeverityOf(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };
}
