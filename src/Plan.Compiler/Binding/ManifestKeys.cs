using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;

namespace Plan.Compiler.Binding;

/// <summary>The keys of <c>plan.yaml</c> and of the other files.</summary>
internal static class ManifestKeys
{
    public static readonly KeyTable LabelKeys = new("labels",
        [.. ((string[])["area", "goal", "indicator", "measure", "assignment", "appropriation", "frame", "line", "sector", "office", "unit"])
            .Select(kind => new Key(kind, new ListKind(Key.Words, OneIsEnough: true, Most: 2)))]);

    private static readonly ImmutableArray<Key> _ofThePlan =
    [
        new("plan", new VersionKind(), IsRequired: true),
        new("id", Key.Id),
        new("title", Key.Words, IsRequired: true),
        new("subtitle", Key.Words),
        new("version", Key.Words),
        new("date", new DateKind()),
        new("organisation", Key.Words),
        new("publisher", Key.Words),
        new("language", new ChoiceKind("sv", "en")),
        new("years", new YearRangeKind(), IsRequired: true),
        new("outcome-years", new YearRangeKind()),
        new("unit", new UnitKind()),
        new("numbers", new ChoiceKind("comma", "point")),
        new("labels", new MappingKind(() => LabelKeys)),
        new("theme", new MappingKind(() => ThemeBinder.Keys)),
        new("periods", new EntriesKind(Key.Id, new MappingKind(() => PeriodBinder.Keys))),
        new("rules", new EntriesKind(new RuleKind(), new ChoiceKind("error", "warning", "info", "off"))),
        new("document", Key.ListOf(() => OutlineBinder.SectionKeys)),
    ];

    /// <summary>Of a file beside the manifest: content alone.</summary>
    public static readonly KeyTable Content = new("file", ContentKeys.All)
    {
        Elsewhere = _ofThePlan.ToImmutableDictionary(key => key.Name, _ => "in-manifest"),
    };

    /// <summary>Of the manifest, which may hold content too.</summary>
    public static readonly KeyTable Manifest = new("plan", [.. _ofThePlan, .. ContentKeys.All]);
}
