using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Rewrites the manifest's periods.</summary>
internal sealed class ManifestPeriods(RollBook book, YamlMapping periods) : PeriodRooms(book)
{
    public static void Roll(RollBook book, YamlMapping manifest)
    {
        if (manifest.Get("periods") is YamlMapping periods) new ManifestPeriods(book, periods).Roll();
    }

    private void Roll()
    {
        ImmutableArray<string?> ids = [.. periods.Entries.Select(entry => entry.Key.Value)];
        Rewrite(YamlItems.Of(periods), ids, _ => false, asks: true);
    }

    protected override void Dropped(int index, string? period) =>
        Book.Note(RollOutcome.Dropped, Address.Of("period", period!), Book.LabelOf(period!));

    // It has another's part now, and is called what that was called.
    protected override void Keep(int index, string period, string id)
    {
        Book.Edits.Replace(periods.Entries[index].Key.Span, id);
        if (Label(index) is { } label && Book.Periods.RoomOf(period) is { } room && Label(IndexOf(room.Id.Value)) is { } before)
            Book.Edits.Replace(label.Span, Book.Years.In(before.Span.Text));
    }

    protected override void Turn(YamlItems items, int index, string period, string id)
    {
        var (key, value) = periods.Entries[index];
        Book.Edits.Replace(key.Span, id);
        if (value is not YamlMapping mapping) return;
        foreach (var (scalar, text) in Changes(mapping)) Book.Edits.Replace(scalar!.Span, text);
        Book.Note(RollOutcome.Dropped, Address.Of("period", period), Book.LabelOf(period));
    }

    protected override string Copy(int index, string period, string id)
    {
        var (_, value) = periods.Entries[index];
        return value is YamlMapping { IsFlow: true } mapping
            ? $"{id}: {With(mapping, Changes(mapping))}"
            : $"{id}: {InFlow((YamlMapping)value)}";
    }

    private IEnumerable<(YamlScalar? Scalar, string Text)> Changes(YamlMapping period)
    {
        if (period.Scalar("year") is { } year) yield return (year, Book.Years.In(year.Span.Text));
        foreach (var key in new[] { "label", "short" })
            if (period.Scalar(key) is { } label) yield return (label, Book.Years.In(label.Span.Text));
    }

    private string InFlow(YamlMapping period)
    {
        var changes = Changes(period).ToDictionary(change => change.Scalar!, change => change.Text);
        return $"{{ {string.Join(", ", period.Entries.Where(entry => entry.Value is YamlScalar).Select(entry =>
            $"{entry.Key.Span.Text}: {changes.GetValueOrDefault((YamlScalar)entry.Value) ?? entry.Value.Span.Text}"))} }}";
    }

    private YamlScalar? Label(int index) => (periods.Entries[index].Value as YamlMapping)?.Scalar("label");

    private int IndexOf(string id) => periods.IndexOf(id);
}
