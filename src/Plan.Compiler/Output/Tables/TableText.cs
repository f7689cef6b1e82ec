using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Findings;
using Plan.Compiler.Output.Sheets.Content;

namespace Plan.Compiler.Output.Tables;

/// <summary>Sets a table for a terminal: columns below one another, texts cut where there is no room, figures never.</summary>
internal sealed class TableText
{
    private const string Gap = "  ";
    private const int Step = 2;
    private const int WidestNotes = 100;

    private readonly StringBuilder _text = new();
    private readonly ReportTable _table;
    private readonly Colours _colours;
    private readonly ImmutableArray<int> _columns;
    private readonly ImmutableArray<int> _widths;

    private TableText(ReportTable table, int? width, Colours colours)
    {
        (_table, _colours) = (table, colours);
        ImmutableArray<int> shown = [.. Enumerable.Range(0, table.Columns.Length).Where(column => table.Columns[column].Label is not null)];
        _widths = ColumnFit.Of([.. shown.Select(column => new ColumnNeed(NeededBy(column), table.Columns[column].IsNumber))], width, Gap.Length);
        _columns = shown[.._widths.Length];
    }

    /// <param name="width">Columns of the terminal; null where there is no end to them.</param>
    /// <param name="words">Of who reads it.</param>
    public static string Write(ReportTable table, int? width, Words words, Colours colours)
    {
        var text = new TableText(table, width, colours);
        text.AddTitle(width);
        text.AddHeader();
        foreach (var (index, row) in table.Rows.Index())
            text.Add(row, isAfterTotal: index > 0 && table.Rows[index - 1].Look is RowLook.Total or RowLook.Remark);
        var left = table.Columns.Where(column => column.Label is not null).Skip(text._columns.Length).Select(column => column.Label!).ToImmutableArray();
        text.AddNotes(width, left.IsEmpty ? [] : [words.Told("show.narrow", Fact.List("columns", left))]);
        return text._text.ToString();
    }

    private void AddTitle(int? width)
    {
        var title = PlainText.Of(_table.Unit is { } unit ? $"{_table.Title}, {unit}" : _table.Title);
        Line(_colours.Strong(width is { } most ? TextWidth.Cut(title, most) : title));
    }

    private void AddHeader()
    {
        var headers = _columns.Select(column => HeaderOf(column).Split('\n')).ToArray();
        var lines = headers.Max(header => header.Length);
        for (var line = 0; line < lines; line++)
            // A header of one line stands on the last.
            Line(Joined(headers.Select(header => line - (lines - header.Length) is >= 0 and var own ? header[own] : "")));
        AddRule();
    }

    private void AddRule() => Line(_colours.Quiet(new string('─', _widths.Sum() + (_widths.Length - 1) * Gap.Length)));

    private void Add(TableRow row, bool isAfterTotal)
    {
        if (row.Look == RowLook.Total && !isAfterTotal) AddRule();
        var line = Joined(_columns.Select(column => TextOf(row, column)));
        Line(row.Look switch
        {
            RowLook.Plain => line,
            RowLook.Remark => _colours.Quiet(line),
            _ => _colours.Strong(line),
        });
    }

    private void AddNotes(int? width, ImmutableArray<string> more)
    {
        foreach (var note in _table.Notes.Concat(more))
            foreach (var line in WrappedText.Lines(PlainText.Of(note), Math.Min(width ?? WidestNotes, WidestNotes)))
                Line(_colours.Quiet(line));
    }

    private string Joined(IEnumerable<string> cells) => string.Join(Gap, cells.Select((text, index) =>
    {
        var cut = TextWidth.Cut(text, _widths[index]);
        var room = new string(' ', _widths[index] - TextWidth.Of(cut));
        return _table.Columns[_columns[index]].IsNumber ? room + cut : cut + room;
    })).TrimEnd(' ');

    private int NeededBy(int column) => _table.Rows.Select(row => TextWidth.Of(TextOf(row, column)))
        .Concat(HeaderOf(column).Split('\n').Select(line => TextWidth.Of(line))).Max();

    private string HeaderOf(int column)
    {
        var label = PlainText.Of(_table.Columns[column].Label!);
        return _table.Columns[column].IsNumber ? ColumnHeaders.OnTwoLines(label) : label;
    }

    private static string TextOf(TableRow row, int column) =>
        (column == 0 ? new string(' ', Step * row.Depth) : "") + (column < row.Cells.Length ? PlainText.Of(row.Cells[column].Text ?? "") : "");

    private void Line(string line) => _text.Append(line).Append('\n');
}
