using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

internal static class ManifestBinder
{
    public const string SupportedVersion = "1";

    private const int OutcomeYearsByDefault = 3;

    /// <summary>Whether a plan is written in a later version of the language, of which nothing can be told.</summary>
    public static bool IsOfLaterVersion(YamlNode? root, [NotNullWhen(true)] out YamlScalar? version)
    {
        version = (root as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == "plan")?.Value as YamlScalar;
        return int.TryParse(version?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1;
    }

    public static Finding UnsupportedVersionAt(YamlScalar version, Address owner) =>
        UnsupportedVersion.Rule.At(version.Span.FirstLine, owner,
            Fact.Text("written", version.Value), Fact.Text("supported", SupportedVersion));

    /// <summary>What the rest of the plan is read by: marks, years, unit and periods.</summary>
    public static Scope BindBasics(MappingReader manifest)
    {
        var numbers = manifest.Choice("numbers") ?? (manifest.Choice("language") == "en" ? "point" : "comma");
        var scope = manifest.Scope with { DecimalMark = numbers == "point" ? DecimalMark.Point : DecimalMark.Comma };
        if (manifest.Scalar("plan") is { Value: not SupportedVersion and not "" } version)
            scope.Findings.Add(UnsupportedVersionAt(version, scope.Owner));
        scope.PlanUnit.IsGiven = manifest.Node("unit") is not null;
        scope.PlanUnit.Declared = manifest.Unit("unit");
        scope = scope with { PlanYear = manifest.YearRange("years", null)?.Value.First };
        return scope with { Periods = BindPeriods(manifest, scope) };
    }

    private static ImmutableArray<Period> BindPeriods(MappingReader manifest, Scope scope)
    {
        var periods = ImmutableArray.CreateBuilder<Period>();
        var entries = manifest.Entries("periods", out var isLost);
        if (isLost) scope.Lost.Add("period");
        foreach (var (key, node) in entries)
        {
            var address = Address.Of("period", key.Value);
            var id = ScalarReading.ReadId(key, scope with { Owner = address });
            if (!scope.Things.Declare("period", id, scope)) continue;
            if (MappingReader.Open(node, PeriodBinder.Keys, scope with { Owner = address }) is { } period)
                periods.Add(PeriodBinder.Bind(period, id));
            else if (node is YamlScalar { IsNotGiven: true })
                scope.Report(MissingKey.Rule, key.Span, null, Fact.Text("key", "kind"));
        }
        return periods.ToImmutable();
    }

    /// <summary>The manifest; the outline can name what any file declares.</summary>
    /// <param name="scope">As <see cref="BindBasics"/> made it.</param>
    /// <param name="folderName">The id where none is given, if it is one.</param>
    public static Manifest Bind(MappingReader manifest, Scope scope, string folderName)
    {
        var years = YearsOf(manifest, scope);
        var outcomeYears = manifest.YearRange("outcome-years", scope.PlanYear)?.Value;
        return new()
        {
            Span = manifest.Place,
            Id = IdOf(manifest, folderName),
            Title = manifest.Words("title") ?? new("", manifest.Place),
            Subtitle = manifest.Words("subtitle"),
            Version = manifest.Words("version"),
            Date = manifest.Date("date"),
            Organisation = manifest.Words("organisation"),
            Publisher = manifest.Words("publisher"),
            Language = manifest.Choice("language") ?? "sv",
            Years = years,
            OutcomeYears = outcomeYears ?? new(years.First - OutcomeYearsByDefault, years.First - 1),
            Unit = scope.PlanUnit.Declared,
            NumbersUsePoint = scope.DecimalMark == DecimalMark.Point,
            Labels = BindLabels(manifest.Open("labels", ManifestKeys.LabelKeys)),
            Theme = ThemeBinder.Bind(manifest.Open("theme", ThemeBinder.Keys)),
            Periods = scope.Periods,
            Rules = RulesBinder.Bind(manifest),
            Outline = OutlineBinder.Bind(manifest, scope),
        };
    }

    // That the first is a year was seen before; now the last may not be far from it.
    private static YearRange YearsOf(MappingReader manifest, Scope scope) => scope.PlanYear is { } planYear
        ? manifest.YearRange("years", planYear)?.Value ?? new(planYear, planYear)
        : default;

    private static Located<string> IdOf(MappingReader manifest, string folderName)
    {
        if (manifest.Id() is { } id) return id;
        if (!IdReader.IsId(folderName))
            manifest.Scope.Report(MissingKey.Rule, manifest.KeyPlace("id"), "folder-name",
                Fact.Text("key", "id"), Fact.Text("folder", folderName));
        return new(folderName, manifest.Place);
    }

    private static ImmutableDictionary<string, OwnLabel> BindLabels(MappingReader? labels)
    {
        if (labels is null) return ImmutableDictionary<string, OwnLabel>.Empty;
        var own = ImmutableDictionary.CreateBuilder<string, OwnLabel>(StringComparer.Ordinal);
        foreach (var kind in labels.Table.Names)
        {
            var forms = labels.WordsList(kind);
            if (forms.Length > 2) labels.ReportShape(kind, labels.Node(kind), "one-or-two");
            else if (forms.Length > 0) own.Add(kind, new(forms[0].Value, forms[^1].Value));
        }
        return own.ToImmutable();
    }
}
