using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Rewrites amounts by period: what is decided stays as it is written, what is to come is asked for.</summary>
/// <param name="book">What is rolled.</param>
/// <param name="amounts">The mapping.</param>
/// <param name="owner">What the figures are counted under: a statement, an appropriation, a share.</param>
/// <param name="name">Its name.</param>
internal sealed class PeriodAmounts(RollBook book, YamlMapping amounts, Address owner, string name) : PeriodRooms(book)
{
    /// <param name="isKnown">Whether the figures of a carried period are known, though there is none here.</param>
    /// <param name="asks">Whether what is to come is asked for; what is stated is not.</param>
    /// <returns>False where nothing is left; then nothing is done.</returns>
    public bool Roll(Func<string, bool> isKnown, bool asks) => Rewrite(YamlItems.Of(amounts), Ids(), isKnown, asks);

    /// <summary>Counts the figures as dropped, of a mapping that goes as a whole.</summary>
    public void DropAll()
    {
        foreach (var (index, period) in Ids().Index()) Dropped(index, period);
    }

    // A figure of a computed column is of the old years.
    protected override bool IsDropped(int index) => true;

    protected override void Dropped(int index, string? period)
    {
        if (IsGiven(index)) Book.Count(RollOutcome.Dropped, owner, name, Book.LabelOf(amounts.Entries[index].Key.Value));
    }

    protected override void Keep(int index, string period, string id)
    {
        Book.Edits.Replace(amounts.Entries[index].Key.Span, id);
        if (IsGiven(index)) Book.Count(RollOutcome.Carried, owner, name, Book.LabelOf(period));
    }

    protected override void Turn(YamlItems items, int index, string period, string id)
    {
        Dropped(index, period);
        Book.Edits.Replace(items.WithRestOfLine(index), Empty(id));
        Book.Count(RollOutcome.ToFill, owner, name, Book.RoomLabelOf(period));
    }

    protected override string Copy(int index, string period, string id)
    {
        Book.Count(RollOutcome.ToFill, owner, name, Book.RoomLabelOf(period));
        return Empty(id);
    }

    private string Empty(string id) => amounts.IsFlow ? $"{id}: ~" : $"{id}:";

    private bool IsGiven(int index) => amounts.Entries[index].Value is not YamlScalar { IsNotGiven: true };

    private ImmutableArray<string?> Ids() =>
        [.. amounts.Entries.Select(entry => Book.Periods.Find(entry.Key.Value) is null ? null : entry.Key.Value)];
}
