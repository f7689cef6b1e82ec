using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding.References;

/// <summary>Finds what an author names, or says that there is no such thing and what there is instead.</summary>
internal static class ReferenceResolver
{
    private const int MostListed = 12;

    /// <summary>The reference where the thing exists; else null, reported unless it may stand in a part that was lost.</summary>
    public static Located<string>? Resolve(this Scope scope, string kind, Located<string> reference, string within = "")
    {
        if (scope.Things.Has(kind, reference.Value, within))
        {
            if (scope.IsUse) scope.Things.Use(kind, reference.Value);
            return reference;
        }
        if (!scope.Lost.MayHold(kind, within))
            scope.ReportUnknown(kind, reference, scope.Things.Ids(kind, within), within);
        return null;
    }

    /// <summary>
    /// As <see cref="Resolve"/>; but a name that is clearly a slip for another is, once reported, read as the other, so that
    /// one slip is one finding. For what things belong to: what money is counted from is never guessed.
    /// </summary>
    public static Located<string>? ResolveMeant(this Scope scope, string kind, Located<string> reference)
    {
        if (scope.Resolve(kind, reference) is { } named) return named;
        var existing = scope.Things.Ids(kind);
        return !scope.Lost.MayHold(kind) && scope.Findings.MaySuggest(existing.Count())
            && Suggestions.Clear(WithoutKind(reference.Value, kind), existing) is { } meant
            ? new(meant, reference.Span)
            : null;
    }

    /// <summary>Reports that there is no such thing among <paramref name="existing"/>.</summary>
    public static void ReportUnknown(
        this Scope scope, string kind, Located<string> reference, IEnumerable<string> existing, string within = "")
    {
        var count = existing.Count();
        ImmutableArray<string> nearest =
            scope.Findings.MaySuggest(count) ? Suggestions.Nearest(WithoutKind(reference.Value, kind), existing) : [];
        var others = scope.Things.OfOtherKinds(kind, reference.Value).Select(address => address.ToString()).ToImmutableArray();
        ImmutableArray<string> hints =
        [
            .. nearest.IsEmpty ? [] : (string[])["did-you-mean"],
            .. others.IsEmpty ? [] : (string[])["other-kind"],
            .. nearest.IsEmpty ? [count switch { 0 => "none", <= MostListed => "existing", _ => "among" }] : (string[])[],
        ];
        var finding = scope.RuleOfReferences().At(reference.Span, scope.Owner,
            Fact.Text("id", reference.Value), Fact.Text("in", Things.Shown(within)),
            Fact.List("nearest", nearest), Fact.List("others", others),
            Fact.List("existing", existing.Take(MostListed)), Fact.Count("count", count));
        scope.Add(finding with { Variant = scope.Link is null ? kind : "unknown", Hints = hints });
    }

    /// <summary>Reports a reference that isn't written as its kind of reference is.</summary>
    public static void ReportMalformed(this Scope scope, string variant, Located<string> reference) =>
        scope.Add((scope.Link is null ? BadValue.Rule : BadLink.Rule).At(reference.Span, scope.Owner,
            Fact.Text("written", reference.Value), Fact.List("kinds", Address.Kinds)) with
        {
            Variant = variant,
        });

    // Where a key says the kind, it is left out: goal: goal:x means goal: x.
    private static string WithoutKind(string reference, string kind) =>
        reference.StartsWith($"{kind}:", StringComparison.Ordinal) ? reference[(kind.Length + 1)..] : reference;

    private static Rule RuleOfReferences(this Scope scope) => scope.Link is null ? UnknownReference.Rule : BadLink.Rule;

    private static void Add(this Scope scope, Finding finding) =>
        scope.Findings.Add(scope.Link is null ? finding : finding with { Facts = finding.Facts.Add(Fact.Text("link", scope.Link)) });
}
