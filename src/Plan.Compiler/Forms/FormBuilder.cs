using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Output.Sheets.Content;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Forms;

/// <summary>Makes what a form shows of a plan, every figure and what every formula comes to.</summary>
internal sealed class FormBuilder(CompiledPlan plan, FormContent content, FormOptions options, DocumentWords words)
{
    public FormModel Build()
    {
        var indicators = new FormIndicatorRows(content, plan.Plan.Manifest, words);
        var statements = content.Statements.Select(Statement).ToImmutableArray();
        var above = content.Office.PartOf is { } parent ? plan.Plan.Offices.FirstOrDefault(office => office.Id.Value == parent.Value)?.Name.Value : null;
        return new()
        {
            Office = content.Office.Id.Value,
            OfficeName = content.Office.Name.Value,
            Above = above,
            Period = content.Period.Id.Value,
            PeriodLabel = LabelOf(content.Period),
            Columns = [.. content.Earlier.Select(Column)],
            Base = content.Base is { } period ? Column(period) : null,
            Statements = statements,
            Indicators = indicators.Rows,
            IndicatorColumns = indicators.Columns,
            IndicatorInputs = indicators.Inputs,
            Facts =
            [
                .. content.Statements.SelectMany(statement => statement.Rows.Select(row => FigureOf(statement, row))).Concat(indicators.Figures).Select(FactOf),
            ],
        };
    }

    private static FormBase FactOf(FormFigure figure) => new(figure.Row, figure.Column, figure.UnitName, figure.Value.Invariant);

    private FormColumn Column(Period period)
    {
        var label = LabelOf(period);
        return new(period.Id.Value, $"ref:{period.Id.Value}", label, ColumnHeaders.OnTwoLines(label));
    }

    // A year alone would not say what it is of.
    private string LabelOf(Period period)
    {
        var label = words.PeriodLabel(period);
        return label.Any(c => !char.IsAsciiDigit(c)) ? label : $"{words[KindOf(period)]} {label}";
    }

    private static string KindOf(Period period) => period.Kind switch
    {
        PeriodKind.Outturn => "bookOutturn",
        PeriodKind.Forecast => "bookForecast",
        _ => "bookBudget",
    };

    private FormFigure FigureOf(FormStatementContent statement, Row row) =>
        FormFigures.Of(statement.Statement, (EnteredLine)row.Line, content.Period.Id.Value);

    private FormStatement Statement(FormStatementContent statement)
    {
        var decimals = FormContent.ColumnOf(statement.Figures, content.Period)?.Decimals ?? statement.Statement.Decimals;
        var lines = statement.Rows.Select(row => Line(statement, row, decimals)).ToImmutableArray();
        var frame = FormFrame.Of(plan, statement, content.Period, options);
        var filled = statement.Rows.Where(statement.IsCounted).Sum(row => FigureOf(statement, row).Value.Number ?? 0);
        var from = content.Base is { } period && statement.Rows.Any(row => statement.Figure(row, period) is not null)
            ? statement.Rows.Where(statement.IsCounted).Sum(row => statement.Figure(row, period) ?? 0)
            : (decimal?)null;
        var left = lines.Count(line => line.Control != words["bookOk"]);
        return new(
            statement.Statement.Id.Value, statement.Statement.Title.Value, statement.Statement.Unit.Label, decimals,
            NumberFormats.Amount(decimals), NumberFormats.Change(decimals), lines, [.. Sums(statement)],
            frame?.Amount, SourceOf(frame), filled, StateOf(frame?.Amount - filled, lines),
            left == 0 ? words["formAllRowsOk"] : $"{words["formRowsLeft"]} {left.ToString(CultureInfo.InvariantCulture)}",
            TooFine(decimals, statement.Statement.Unit))
        {
            SumChange = filled - from,
            SumPercent = from is null or 0 ? null : (filled - from) / Math.Abs(from.Value),
        };
    }

    private FormLine Line(FormStatementContent statement, Row row, int decimals)
    {
        var value = FigureOf(statement, row).Value.Number;
        var earlier = content.Earlier.Select(period => (Id: period.Id.Value, Value: statement.Figure(row, period))).Where(cell => cell.Value is not null);
        var from = content.Base is { } period ? statement.Figure(row, period) : null;
        var change = value - from;
        return new(
            FigureOf(statement, row).Row, row.Line.Label.Value, Math.Min(row.Depth, 15), !statement.IsCounted(row),
            [.. earlier.Select(cell => new FormCell(cell.Id, cell.Value!.Value))],
            value, change, from is null or 0 ? null : change / Math.Abs(from.Value), ControlOf(value, change, from, decimals, statement.Statement.Unit));
    }

    private string ControlOf(decimal? value, decimal? change, decimal? from, int decimals, Unit unit) =>
        value is not { } given ? words["formFillInAmount"]
        : given != Math.Round(given, decimals) ? TooFine(decimals, unit)
        : Math.Abs(change ?? 0) > 0.1m * Math.Abs(from ?? 0) && from is not null ? words["formCommentNeeded"]
        : words["bookOk"];

    /// <summary>What a row says whose figure has more decimals than the statement shows.</summary>
    private string TooFine(int decimals, Unit unit) =>
        decimals == 0 ? words.Fill("formWhole", Fact.Text("unit", unit.Label)) : words.Fill("formDecimals", Fact.Count("count", decimals));

    private string StateOf(decimal? left, ImmutableArray<FormLine> lines) => words[
        left < 0 ? "formOverFrame"
        : lines.Any(line => line.Value is null) ? "formNotAll"
        : left is null ? "formAll"
        : left == 0 ? "formOnFrame"
        : "formWithinFrame"];

    private string SourceOf(FormFrame? frame) => frame switch
    {
        null => words["formNoFrame"],
        { Source: "given" } => words["formFrameGiven"],
        { Source: "total" } => words.Fill("formFrameOfTotal", Fact.Text("label", frame.Name!)),
        _ => frame.Name!,
    };

    // Rows that are parts of others are counted in those.
    private IEnumerable<FormSum> Sums(FormStatementContent statement)
    {
        var counted = statement.Rows.Where(statement.IsCounted).ToList();
        FormSum Sum(string column, Func<Row, decimal?> valueOf) => new(
            column, string.Join(' ', counted.Select(row => $"{FigureOf(statement, row).Row}@{column}")), counted.Sum(row => valueOf(row) ?? 0));
        foreach (var period in content.Earlier)
            if (counted.Exists(row => statement.Figure(row, period) is not null))
                yield return Sum(period.Id.Value, row => statement.Figure(row, period));
        yield return Sum("_in", row => FigureOf(statement, row).Value.Number);
    }
}
