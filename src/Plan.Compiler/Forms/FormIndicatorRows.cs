using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Output.Sheets.Content;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Forms;

/// <summary>
/// The indicators of a form: the outcome of the last year that is over, and the targets of the plan's years from the period's on.
/// For an outturn or a forecast it is the outcome of its own year.
/// </summary>
internal sealed class FormIndicatorRows(FormContent content, Manifest manifest, DocumentWords words)
{
    private const string Outcomes = "outcomes";
    private const string Targets = "targets";
    private const int MostEarlier = 4;

    private int OutcomeYear => content.Period.Kind == PeriodKind.Budget ? content.Period.Year - 1 : content.Period.Year;

    private IEnumerable<int> TargetYears =>
        content.Period.Kind != PeriodKind.Budget ? []
        : content.Period.Year > manifest.Years.Last ? [content.Period.Year]
        : Enumerable.Range(content.Period.Year, manifest.Years.Last - content.Period.Year + 1);

    public ImmutableArray<FormColumn> Columns =>
    [
        .. content.Indicators.SelectMany(indicator => indicator.Outcomes).Where(outcome => outcome.Value is not null && outcome.Year.Value < OutcomeYear)
            .Select(outcome => outcome.Year.Value).Distinct().Order().TakeLast(MostEarlier)
            .Select(year => Column($"outcome-{Number(year)}", $"ref:{Outcomes}/{Number(year)}", "bookOutcome", year)),
    ];

    public ImmutableArray<FormColumn> Inputs =>
    [
        .. InputYears.Select(input => Column(
            IdOf(input), FormAnchors.Input(input.Section, input.Year), input.Section == Outcomes ? "bookOutcome" : "bookTarget", input.Year)),
    ];

    public ImmutableArray<FormIndicator> Rows =>
    [
        .. content.Indicators.Select(indicator => new FormIndicator(
            indicator.Address.ToString(), indicator.Name.Value, indicator.Unit, indicator.Unit == "text", FormatOf(indicator),
            [.. Columns.Select(column => Text(FormFigures.Of(indicator, Outcomes, YearOf(column)), column.Id))],
            [.. InputYears.Select(input => Text(FormFigures.Of(indicator, input.Section, input.Year), IdOf(input)))])),
    ];

    /// <summary>Every cell to fill in.</summary>
    public IEnumerable<FormFigure> Figures =>
        content.Indicators.SelectMany(indicator => InputYears.Select(input => FormFigures.Of(indicator, input.Section, input.Year)));

    private IEnumerable<(string Section, int Year)> InputYears => TargetYears.Select(year => (Targets, year)).Prepend((Outcomes, OutcomeYear));

    private static string IdOf((string Section, int Year) input) => $"{input.Section}-{Number(input.Year)}";

    private static FormText Text(FormFigure figure, string column) => new(column, figure.Value.Number, figure.Value.Words);

    private FormColumn Column(string id, string anchor, string label, int year)
    {
        var text = words.Fill(label, Fact.YearNumber("year", year));
        return new(id, anchor, text, ColumnHeaders.OnTwoLines(text));
    }

    // As many decimals as its figures have.
    private static string FormatOf(Indicator indicator) =>
        indicator.Unit == "text" ? "General" : NumberFormats.Amount(indicator.Values.Max(value => value.Value?.Value.Decimals) ?? 0);

    private static int YearOf(FormColumn column) => int.Parse(column.Id[(column.Id.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
