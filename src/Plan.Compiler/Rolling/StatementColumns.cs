using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>
/// Rewrites a statement's columns. In the place of each comes the one that has its part: last year's decided figures stand where the
/// comparison stood. A decided column that would lose its place so, keeps it, before the one that comes.
/// </summary>
internal sealed class StatementColumns
{
    private readonly RollBook _book;
    private readonly YamlSequence _columns;
    private readonly Dictionary<string, YamlNode> _byPeriod = new(StringComparer.Ordinal);

    private StatementColumns(RollBook book, YamlSequence columns)
    {
        (_book, _columns) = (book, columns);
        foreach (var column in columns.Items)
            if (PeriodOf(column) is { } period)
                _byPeriod[period] = column;
    }

    public static void Roll(RollBook book, YamlSequence columns)
    {
        var roller = new StatementColumns(book, columns);
        var items = YamlItems.Of(columns);
        foreach (var (index, column) in columns.Items.Index())
            if (PeriodOf(column) is { } period) roller.Roll(items, index, column, period);
            else if (column is YamlMapping computed) roller.RollComputed(computed);
    }

    private static string? PeriodOf(YamlNode column) => Id(column)?.Value;

    private static YamlScalar? Id(YamlNode column) => column as YamlScalar ?? (column as YamlMapping)?.Scalar("period");

    private static YamlScalar? Label(YamlNode column) => (column as YamlMapping)?.Scalar("label");

    private void Roll(YamlItems items, int index, YamlNode column, string period)
    {
        var comes = _book.Periods.SourceOf(period) is { } source && _byPeriod.TryGetValue(source.Id.Value, out var decided)
            ? With(decided, _book.Periods.CarriedId(source.Id.Value)!, Label(column) ?? Label(decided), Label(column) is not null)
            : With(column, _book.Periods.RoomId(period), Label(column), isLater: true);
        if (_book.Periods.CarriedId(period) is { } id && !(_book.Periods.RoomOf(period) is { } room && _byPeriod.ContainsKey(room.Id.Value)))
        {
            _book.Edits.Replace(Id(column)!.Span, id);
            items.InsertAfter(_book.Edits, index, comes);
        }
        else
        {
            _book.Edits.Replace(items[index], comes);
        }
    }

    // A column's own text with another period, and a label: of those years, or as many later.
    private string With(YamlNode column, string id, YamlScalar? label, bool isLater)
    {
        var changes = new List<(SourceSpan Span, string Text)> { (Id(column)!.Span, id) };
        if (Label(column) is { } own && label is not null) changes.Add((own.Span, isLater ? _book.Years.In(label.Span.Text) : label.Span.Text));
        var text = column.Span.Text;
        foreach (var (span, changed) in changes.OrderByDescending(change => change.Span.Start))
            text = string.Concat(text.AsSpan(0, span.Start - column.Span.Start), changed, text.AsSpan(span.End - column.Span.Start));
        return text;
    }

    // It is made of the columns that have the parts of those that it was made of.
    private void RollComputed(YamlMapping column)
    {
        if (Label(column) is { } label) _book.Edits.Replace(label.Span, _book.Years.In(label.Span.Text));
        foreach (var terms in new[] { column.Get("sum"), column.Get("change") }.OfType<YamlSequence>())
            foreach (var term in terms.Items.OfType<YamlScalar>())
            {
                var id = term.Value.TrimStart('-', '+', '\u2212', '\u2013', ' ');
                if (_book.Periods.Find(id) is not null && term.Span.Text.LastIndexOf(id, StringComparison.Ordinal) is >= 0 and var at)
                    _book.Edits.Replace(new(term.Span.Source, term.Span.Start + at, term.Span.Start + at + id.Length), _book.Periods.RoomId(id));
            }
    }
}
