using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Plan.Compiler.Editing;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Report;

namespace Plan.Compiler.Forms;

/// <summary>What an import changes, as a table for a person: line, period, before, after, comment.</summary>
internal sealed class ImportTable(OperationalPlan plan, Words words)
{
    private const int WidestLabel = 48;
    private const string Gap = "  ";

    /// <summary>The table; empty where nothing changes.</summary>
    public string Write(ImmutableArray<FormChange> changes)
    {
        if (changes.IsEmpty) return "";
        string[] head = [words["import.line"], words["import.period"], words["import.before"], words["import.after"], words["import.comment"]];
        var rows = changes.Select(change => new[]
        {
            Cut(PlainText.Of(change.Figure.Label)), PeriodOf(change.Figure), Figure(change.Figure, change.Figure.Value), Figure(change.Figure, change.Value),
            PlainText.Of(change.Filled.Comment ?? ""),
        }).Prepend(head).ToList();
        var widths = Enumerable.Range(0, head.Length).Select(column => rows.Max(row => TextWidth.Of(row[column]))).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
            text.Append(string.Join(Gap, row.Select((cell, column) => Padded(cell, widths[column], isFigure: column is 2 or 3))).TrimEnd()).Append('\n');
        return text.ToString();
    }

    private static string Padded(string cell, int width, bool isFigure)
    {
        var padding = new string(' ', width - TextWidth.Of(cell));
        return isFigure ? padding + cell : cell + padding;
    }

    private string PeriodOf(FormFigure figure) => figure.Section switch
    {
        "outcomes" => YearOf("bookOutcome", figure),
        "targets" => YearOf("bookTarget", figure),
        _ => plan.Manifest.Periods.FirstOrDefault(period => period.Id.Value == figure.Key) is { } period
            ? PlainText.Of(period.Label is { } label && label.Any(c => !char.IsAsciiDigit(c)) ? label : words.Period(period.Kind, period.Year))
            : figure.Key,
    };

    private string YearOf(string label, FormFigure figure) => words.Label(label).Replace("{year}", figure.Key, StringComparison.Ordinal);

    private string Figure(FormFigure figure, FigureValue value) =>
        value.Number is { } number ? words.Amount(number, Math.Min(figure.Decimals, NumberStyle.DecimalsOf(number)), figure.Unit)
        : value.Words is { } text ? Cut(PlainText.Of(text))
        : words["import.not-given"];

    private static string Cut(string text) =>
        TextWidth.Of(text) <= WidestLabel ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..Math.Min(text.Length, WidestLabel - 1)]}…");
}
