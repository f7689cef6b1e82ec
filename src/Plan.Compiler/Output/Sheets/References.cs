using System.Text;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Turns references by name into cells: <c>{line:drift/ekonomi@budget-2025}</c> into <c>B7</c>.</summary>
/// <remarks>
/// A reference is <c>rows@columns</c>: the id of a row, block or table, two with <c>..</c> between, or nothing for the row that it
/// stands in; the id of a column, or two with <c>..</c> between. Several stand in one pair of braces with spaces between.
/// </remarks>
internal sealed class References(SheetLayout layout, DescriptionFields fields)
{
    private const int LongestFormula = 8192;

    // A function takes 255 arguments; cells in parentheses are one.
    private const int MostArguments = 200;

    /// <summary>The cells of one reference. Null with a finding where it can't be followed.</summary>
    /// <param name="reference">Without braces.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="sheet">The sheet that it stands in.</param>
    /// <param name="row">The row that it stands in; 0 for none.</param>
    public Area? Find(string reference, SourceSpan place, int sheet, int row)
    {
        var at = reference.LastIndexOf('@');
        if (at < 0 || (at == 0 && row == 0))
        {
            fields.Report(place, "not-a-reference", Fact.Text("value", reference));
            return null;
        }
        var rows = at == 0 ? (sheet, row, row) : FindRows(reference[..at], place);
        if (rows is not var (inSheet, firstRow, lastRow)) return null;
        var (from, to) = Ends(reference[(at + 1)..]);
        return layout.FindColumn(from, inSheet, place) is { } first && layout.FindColumn(to, inSheet, place) is { } last
            ? new(inSheet, firstRow, Math.Min(first, last), lastRow, Math.Max(first, last))
            : null;
    }

    private (int Sheet, int First, int Last)? FindRows(string rows, SourceSpan place)
    {
        var (from, to) = Ends(rows);
        if (layout.FindRows(from, place) is not { } first || layout.FindRows(to, place) is not { } last) return null;
        if (first.Sheet == last.Sheet) return (first.Sheet, Math.Min(first.First, last.First), Math.Max(first.Last, last.Last));
        fields.Report(place, "not-a-reference", Fact.Text("value", rows));
        return null;
    }

    // One id, or two with dots between.
    private static (string From, string To) Ends(string ids)
    {
        var dots = ids.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? (ids, ids) : (ids[..dots], ids[(dots + 2)..]);
    }

    /// <summary>A formula with cells in the place of its references. Text in quotes is left as it is.</summary>
    /// <param name="condition">The first cell of what a condition applies to: the columns of its sheet stay when it is applied to the others.</param>
    public string? Formula(Located<string> formula, int sheet, int row, Area? condition = null)
    {
        var text = formula.Value.AsSpan();
        var cells = new StringBuilder(text.Length);
        while (text.Length > 0)
        {
            var literal = text.IndexOfAny('{', '"', '\'');
            if (literal < 0) literal = text.Length;
            cells.Append(text[..literal]);
            text = text[literal..];
            if (text.IsEmpty) break;
            var end = text[1..].IndexOf(text[0] == '{' ? '}' : text[0]) + 1;
            if (end == 0)
            {
                fields.Report(formula.Span, "formula-open", Fact.Text("value", text[..1].ToString()));
                return null;
            }
            if (text[0] != '{')
                cells.Append(text[..(end + 1)]);
            else if (condition is { } own && text[..(end + 1)] is "{@}")
                cells.Append(CellNames.Of(own.FirstRow, own.FirstColumn));
            else if (!Append(cells, text[1..end].ToString(), formula.Span, sheet, row, condition is not null))
                return null;
            text = text[(end + 1)..];
        }
        if (cells.Length <= LongestFormula) return cells.ToString();
        fields.Report(formula.Span, "formula-long", Fact.Count("most", LongestFormula));
        return null;
    }

    /// <summary>An area as a formula of a sheet writes it: in another sheet fixed, as sorting breaks what isn't.</summary>
    public void Append(StringBuilder text, Area area, int sheet, bool fixColumns = false)
    {
        var fix = area.Sheet != sheet;
        if (fix) text.Append(SheetNames.Quoted(layout.Names[area.Sheet])).Append('!');
        text.Append(CellNames.Of(area.FirstRow, area.FirstColumn, fix, fix || fixColumns));
        if (area.FirstRow == area.LastRow && area.FirstColumn == area.LastColumn) return;
        text.Append(':').Append(CellNames.Of(area.LastRow, area.LastColumn, fix, fix || fixColumns));
    }

    private bool Append(StringBuilder text, string references, SourceSpan place, int sheet, int row, bool fixColumns)
    {
        var areas = new List<Area>();
        foreach (var reference in references.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Find(reference, place, sheet, row) is not { } area) return false;
            if (areas.Count > 0 && Joined(areas[^1], area) is { } joined) areas[^1] = joined;
            else areas.Add(area);
        }
        if (areas.Count == 0)
        {
            fields.Report(place, "not-a-reference", Fact.Text("value", references));
            return false;
        }
        if (areas.Count > MostArguments) text.Append('(');
        foreach (var (index, area) in areas.Index())
            Append(index == 0 ? text : text.Append(','), area, sheet, fixColumns);
        if (areas.Count > MostArguments) text.Append(')');
        return true;
    }

    // Two areas that lie against each other, one below the other or side by side, are one.
    private static Area? Joined(Area one, Area next) =>
        one.Sheet != next.Sheet ? null
        : one.FirstColumn == next.FirstColumn && one.LastColumn == next.LastColumn && next.FirstRow == one.LastRow + 1
            ? one with { LastRow = next.LastRow }
        : one.FirstRow == next.FirstRow && one.LastRow == next.LastRow && next.FirstColumn == one.LastColumn + 1
            ? one with { LastColumn = next.LastColumn }
        : null;
}
