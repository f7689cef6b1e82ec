using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Rewrites a list that has an item for each of several periods: those of the manifest, columns, amounts.</summary>
internal abstract class PeriodRooms(RollBook book)
{
    protected RollBook Book { get; } = book;

    /// <param name="items">All of the list.</param>
    /// <param name="periods">The period of each item; null for one that is none's.</param>
    /// <param name="isKnown">Whether the figures of a carried period are known, though the list has none.</param>
    /// <param name="asks">Whether what nobody knows yet is asked for.</param>
    /// <returns>False where nothing would be left; then nothing is done.</returns>
    protected bool Rewrite(YamlItems items, IReadOnlyList<string?> periods, Func<string, bool> isKnown, bool asks)
    {
        var removed = new HashSet<int>();
        var asked = new List<(int Index, string Period, bool InPlace)>();
        for (var index = 0; index < periods.Count; index++)
        {
            if (periods[index] is not { } period) continue;
            var isCarried = Book.Periods.CarriedId(period) is not null;
            var source = Book.Periods.SourceOf(period)?.Id.Value;
            var hasRoom = !asks || (source is not null && (periods.Contains(source) || isKnown(source)));
            if (!hasRoom) asked.Add((index, period, !isCarried));
            else if (!isCarried) removed.Add(index);
        }
        for (var index = 0; index < periods.Count; index++)
            if (periods[index] is null && IsDropped(index)) removed.Add(index);
        if (removed.Count == periods.Count) return false;

        items.Remove(Book.Edits, removed);
        foreach (var index in removed) Dropped(index, periods[index]);
        foreach (var (index, period) in periods.Index())
            if (period is not null && Book.Periods.CarriedId(period) is { } id) Keep(index, period, id);
        foreach (var (index, period, inPlace) in asked)
            if (inPlace) Turn(items, index, period, Book.Periods.RoomId(period));
            else items.InsertAfter(Book.Edits, index, Copy(index, period, Book.Periods.RoomId(period)));
        return true;
    }

    /// <summary>Whether an item that is no period's goes.</summary>
    protected virtual bool IsDropped(int index) => false;

    /// <summary>An item goes.</summary>
    protected virtual void Dropped(int index, string? period)
    {
    }

    /// <summary>An item stays, under the period's new id.</summary>
    protected abstract void Keep(int index, string period, string id);

    /// <summary>An item becomes the one that has its part.</summary>
    protected abstract void Turn(YamlItems items, int index, string period, string id);

    /// <summary>An item beside one that stays, which has its part.</summary>
    protected abstract string Copy(int index, string period, string id);

    /// <summary>The source text of a node with other texts in some of its scalars.</summary>
    protected static string With(YamlNode node, params IEnumerable<(YamlScalar? Scalar, string Text)> changes)
    {
        var text = node.Span.Text;
        foreach (var (scalar, changed) in changes.Where(change => change.Scalar is not null).OrderByDescending(change => change.Scalar!.Span.Start))
            text = string.Concat(text.AsSpan(0, scalar!.Span.Start - node.Span.Start), changed, text.AsSpan(scalar.Span.End - node.Span.Start));
        return text;
    }
}
