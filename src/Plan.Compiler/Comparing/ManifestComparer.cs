using System.Security.Cryptography;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in the plan as a whole: its titles, years and periods, its outline.</summary>
internal static class ManifestComparer
{
    public static IEnumerable<Change> Compare(ComparisonContext context)
    {
        var (old, @new) = (context.Old.Plan.Manifest, context.New.Plan.Manifest);
        var address = Address.Of("plan", @new.Id.Value);
        var changes = new ThingChanges(address, "plan", @new.Title.Value)
            .Name(old.Title.Value, @new.Title.Value)
            .Property("id", old.Id.Value, @new.Id.Value)
            .Property("subtitle", old.Subtitle?.Value, @new.Subtitle?.Value)
            .Property("version", old.Version?.Value, @new.Version?.Value)
            .Property("date", AsWritten.Of(old.Date?.Value), AsWritten.Of(@new.Date?.Value))
            .Property("organisation", old.Organisation?.Value, @new.Organisation?.Value)
            .Property("publisher", old.Publisher?.Value, @new.Publisher?.Value)
            .Property("language", old.Language, @new.Language)
            .Property("years", AsWritten.Of(old.Years), AsWritten.Of(@new.Years))
            .Property("outcome-years", AsWritten.Of(old.OutcomeYears), AsWritten.Of(@new.OutcomeYears))
            .Property("unit", old.Unit?.Label, @new.Unit?.Label);
        foreach (var (name, before, after) in Union(old.Labels, @new.Labels))
            changes.Property("labels", Words(before), Words(after), name);
        foreach (var (name, before, after) in Union(Severities(old), Severities(@new)))
            changes.Property("rules", before, after, name);
        changes.Property("theme", Colours(old.Theme), Colours(@new.Theme), "accent")
            .Property("theme", old.Theme.Fonts, @new.Theme.Fonts, "font")
            .Property("theme", LogoOf(old.Theme), LogoOf(@new.Theme), "logo")
            .Text(old.Theme.Footer, @new.Theme.Footer, "footer");
        return
        [
            .. changes.All,
            .. Periods(context),
            .. OutlineComparer.Compare(old.Outline, @new.Outline, address),
        ];

        static string Colours(Theme theme) => string.Join(", ", new[] { theme.Accent?.Value, theme.AccentDark?.Value }.OfType<Colour>());

        // An image is told by what nobody mistakes for another.
        static string? LogoOf(Theme theme) => theme.Logo.IsEmpty ? null : Convert.ToHexStringLower(SHA256.HashData(theme.Logo.AsSpan()))[..12];

        static string? Words(OwnLabel? label) => label is null ? null : $"{label.One}, {label.Many}";
    }

    private static IEnumerable<Change> Periods(ComparisonContext context)
    {
        foreach (var (old, @new) in context.Periods.All)
        {
            var period = @new ?? old!;
            var address = Address.Of("period", period.Id.Value);
            if (old is null) yield return new Added(address, "period", context.LabelOf(period), []);
            else if (@new is null) yield return new Removed(address, "period", context.LabelOf(period), []);
            else
                foreach (var change in new ThingChanges(address, "period", context.LabelOf(@new))
                    .Name(context.LabelOf(old), context.LabelOf(@new))
                    .Property("id", old.Id.Value, @new.Id.Value)
                    .Property("short", old.ShortName, @new.ShortName)
                    .Property("rounding", AsWritten.Of(old.Rounding), AsWritten.Of(@new.Rounding)).All)
                    yield return change;
        }
    }

    private static Dictionary<string, string> Severities(Manifest manifest) => manifest.Rules.ToDictionary(
        rule => rule.Key, rule => rule.Value is { } severity ? SeverityNames.Of(severity) : "off");

    private static IEnumerable<(string Name, T? Old, T? New)> Union<T>(IReadOnlyDictionary<string, T> old, IReadOnlyDictionary<string, T> @new)
        where T : class =>
        old.Keys.Union(@new.Keys).Order(StringComparer.Ordinal).Select(name => (name, old.GetValueOrDefault(name), @new.GetValueOrDefault(name)));
}
