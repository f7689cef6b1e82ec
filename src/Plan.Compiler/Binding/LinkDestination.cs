using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>Checks where the links of one text lead.</summary>
internal sealed class LinkDestination(
    OperationalPlan plan, Scope scope, ImmutableDictionary<string, ImmutableArray<byte>>.Builder images)
{
    private static readonly ImmutableArray<string> _schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Reports a destination that isn't there. A link to a figure is given back: whether there is one is known later.</summary>
    public FigureLink? Check(Located<string> destination, LinkKind kind, string? title)
    {
        var url = destination.Value;
        if (kind == LinkKind.Automatic && !url.Contains(':', StringComparison.Ordinal)) return null;
        if (SchemeOf(url) is { } scheme)
        {
            if (Address.Kinds.Contains(scheme) && kind != LinkKind.Image) return CheckAddress(destination, kind, title);
            if (kind == LinkKind.Image) Report(destination, "image");
            else if (!_schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase)) ReportScheme(destination, scheme);
        }
        else if (url.Length == 0 || url[0] is '#' or '?')
            Report(destination, url.Length == 0 ? "empty" : "fragment");
        else if (url.StartsWith("//", StringComparison.Ordinal))
            ReportScheme(destination, "//");
        else
            CheckFile(destination, kind);
        return null;
    }

    // What stands before a colon, unless a path or fragment has begun.
    private static string? SchemeOf(string url) =>
        url.AsSpan().IndexOfAny(":/?#") is > 0 and var end && url[end] == ':' ? url[..end] : null;

    private FigureLink? CheckAddress(Located<string> destination, LinkKind kind, string? title)
    {
        var inLink = scope with { Link = destination.Value };
        if (inLink.ResolveAddress(destination) is not { } address) return null;
        if (UnitOf(address) is not { } unit) return null;
        if (kind == LinkKind.Bare && !string.IsNullOrEmpty(title)) CheckUnit(destination, title, unit);
        return new(address, scope.Owner, destination.Span);
    }

    // Of a figure; null for an address that names none.
    private Unit? UnitOf(Address address) => (address.Kind, address.Ids) switch
    {
        ("cell", [var statement, ..]) => scope.Things.UnitOf("statement", statement),
        ("appropriation", [var id, _]) => scope.Things.UnitOf("appropriation", id),
        ("share", [var id, _, _]) => scope.Things.UnitOf("appropriation", id),
        _ => null,
    };

    private void CheckUnit(Located<string> destination, string title, Unit unit)
    {
        var units = plan.Statements.Select(s => s.Unit).Concat(plan.Appropriations.Select(a => a.Unit))
            .Append(plan.Manifest.Unit).OfType<Unit>();
        var asked = UnitReader.Named(title) ?? units.FirstOrDefault(own => own.Label == title);
        if (asked is null)
            scope.Report(BadLink.Rule, destination.Span, "unit", Fact.Text("link", destination.Value), Fact.Text("written", title),
                Fact.List("allowed", units.Concat(Unit.Known).Where(unit.ConvertsTo).Select(u => u.Label).Distinct()));
        else if (!asked.ConvertsTo(unit))
            scope.ReportUnits(destination.Span, unit, asked);
    }

    private void CheckFile(Located<string> destination, LinkKind kind)
    {
        var file = destination with { Value = NamedFiles.PathIn(destination.Value) };
        var read = scope.Folder.ReadBytes(file, scope.Owner);
        if (read.Finding is { } finding) scope.Findings.Add(finding);
        if (kind == LinkKind.Image && read.Value is { } bytes && NamedFiles.Resolve(file) is { } path)
            images[path] = ImmutableCollectionsMarshal.AsImmutableArray(bytes);
    }

    private void Report(Located<string> destination, string variant) =>
        scope.Report(BadLink.Rule, destination.Span, variant, Fact.Text("link", destination.Value));

    private void ReportScheme(Located<string> destination, string scheme)
    {
        var nearest = Suggestions.Nearest(scheme, [.. _schemes, .. Address.Kinds]);
        var finding = BadLink.Rule.At(destination.Span, scope.Owner, Fact.Text("link", destination.Value), Fact.Text("scheme", scheme),
            Fact.List("allowed", _schemes), Fact.List("nearest", nearest));
        scope.Findings.Add(finding with { Variant = "scheme", Hints = nearest.IsEmpty ? [] : ["did-you-mean"] });
    }
}
