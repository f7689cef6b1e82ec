using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Editing;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Starting.Tables;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Starting;

/// <summary>Writes a table that was read as YAML, as an author would.</summary>
internal sealed class StatementText
{
    private readonly ReadTable _table;
    private readonly FigureSpelling _spelling;
    private readonly WrittenFigure[] _models;
    private readonly StringBuilder _text = new();

    private StatementText(ReadTable table, string language)
    {
        var mark = language == "en" ? DecimalMark.Point : DecimalMark.Comma;
        (_table, _spelling) = (table, new(mark));
        // Thousands in groups, as in a document.
        _models = [WrittenFigure.Read("1 000", mark)!];
    }

    /// <summary>The file with the statement.</summary>
    public static string Of(ReadTable table, string language)
    {
        var text = new StatementText(table, language);
        text.Write();
        return text._text.ToString();
    }

    /// <summary>Its periods, as they stand in the manifest.</summary>
    public static string PeriodsOf(ReadTable table, string language)
    {
        var words = Words.Of(language);
        var text = new StringBuilder();
        foreach (var column in table.Columns.Where(column => column.Kind is not null))
        {
            var kind = column.Kind switch { PeriodKind.Outturn => "outturn", PeriodKind.Forecast => "forecast", _ => "budget" };
            var label = column.Label == words.Period(column.Kind!.Value, column.Year) ? "" : $", label: {Quoted(column.Label)}";
            text.Append(CultureInfo.InvariantCulture, $"  {Key(column.Id)}: {{ kind: {kind}, year: {column.Year:0000}{label} }}\n");
        }
        return text.ToString();
    }

    private void Write()
    {
        Line(0, "statements:");
        Line(2, $"- id: {Key(_table.Id)}");
        Line(4, $"title: {Plain(_table.Title)}");
        if (_table.Note.Length > 0) WriteNote();
        if (_table.Decimals > 0) Line(4, $"decimals: {_table.Decimals}");
        Line(4, "columns:");
        foreach (var column in _table.Columns) Line(6, $"- {Column(column)}");
        Line(4, "lines:");
        foreach (var line in _table.Lines) WriteLine(line);
    }

    private void WriteNote()
    {
        Line(4, "note: |");
        foreach (var line in _table.Note.ReplaceLineEndings("\n").Split('\n'))
            if (line.Length > 0) Line(6, line);
            else _text.Append('\n');
    }

    private static string Column(TableColumn column) => column.Of is not var (first, second)
        ? Key(column.Id)
        : column.IsChange
            ? $"{{ id: {Key(column.Id)}, label: {Quoted(column.Label)}, change: [{first}, {second}] }}"
            : $"{{ id: {Key(column.Id)}, label: {Quoted(column.Label)}, sum: [{first}, -{second}] }}";

    private void WriteLine(TableLine line)
    {
        var isHeading = line.Kind == TableLineKind.Heading;
        Line(6, isHeading ? $"- label: {Plain(line.Label)}" : $"- id: {Key(line.Id)}");
        if (!isHeading) Line(8, $"label: {Plain(line.Label)}");
        if (line.Indent > 0) Line(8, $"indent: {line.Indent}");
        if (line.PartOf is { } whole) Line(8, $"part-of: {Key(whole)}");
        if (line.IsOutside) Line(8, "outside-total: true");
        if (isHeading) Line(8, "heading: true");
        if (line.Kind == TableLineKind.Total) Line(8, $"sum: {Sum(line.Sum)}");
        if (!isHeading) WriteFigures(line);
    }

    // A figure of a computed column says something only where it isn't what is computed.
    private void WriteFigures(TableLine line)
    {
        var figures = _table.Columns.Where(column => line.Figures.ContainsKey(column.Id) && !IsAsComputed(line, column)).ToList();
        if (line.Kind == TableLineKind.Total && figures.Count == 0) return;
        Line(8, line.Kind == TableLineKind.Total ? "stated:" : "amounts:");
        foreach (var column in figures)
            Line(10, $"{Key(column.Id)}: {_spelling.Write(line.Figures[column.Id], null, null, _models, allowsComma: true)}");
    }

    private static bool IsAsComputed(TableLine line, TableColumn column) =>
        column.Of is var (first, second) && line.Figures.TryGetValue(first, out var from) && line.Figures.TryGetValue(second, out var taken)
        && line.Figures[column.Id] == from - taken;

    private static string Sum(ImmutableArray<string> sum) => sum is ["above"] or ["all"] ? sum[0] : $"[{string.Join(", ", sum)}]";

    private void Line(int indent, string text) => _text.Append(' ', indent).Append(text).Append('\n');

    private static string Key(string id) => id is "null" ? $"\"{id}\"" : id;

    private static string Plain(string words) => ScalarText.OfWords(words, ScalarStyle.Plain);

    private static string Quoted(string words) => ScalarText.OfWords(words, ScalarStyle.DoubleQuoted);
}
