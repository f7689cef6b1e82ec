using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Editing;
using Plan.Compiler.Model;

namespace Plan.Compiler.Forms;

/// <summary>Every figure of a plan that a form can ask for: what is entered, not what is summed.</summary>
internal sealed class FormFigures
{
    private readonly OperationalPlan _plan;
    private readonly ILookup<string, (Statement Statement, EnteredLine Line)> _lines;
    private readonly ILookup<string, Indicator> _indicators;

    public FormFigures(OperationalPlan plan)
    {
        _plan = plan;
        _lines = plan.Statements.SelectMany(statement => StatementStructure.InWrittenOrder(statement.Lines).OfType<EnteredLine>()
                .Where(line => line.Id is not null && !line.IsKindUnknown).Select(line => (statement, line)))
            .ToLookup(pair => RowOf(pair.statement, pair.line), StringComparer.Ordinal);
        _indicators = plan.Indicators.ToLookup(indicator => indicator.Address.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The figure of a form's row and column; null where the plan has no such line, period or indicator.</summary>
    public FormFigure? Find(string row, string column)
    {
        if (!column.StartsWith("in:", StringComparison.Ordinal)) return null;
        var key = column["in:".Length..];
        if (_lines[row].FirstOrDefault() is { Line: not null } found)
            return _plan.Manifest.Periods.Any(period => period.Id.Value == key) ? Of(found.Statement, found.Line, key) : null;
        return _indicators[row].FirstOrDefault() is { } indicator && key.Split('/') is [("outcomes" or "targets") and var section, var text]
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? Of(indicator, section, year)
                : null;
    }

    /// <summary>Whether the plan has the line or indicator of a form's row.</summary>
    public bool HasRow(string row) => _lines[row].Any() || _indicators[row].Any();

    public static FormFigure Of(Statement statement, EnteredLine line, string period)
    {
        var amount = line.Amounts.FirstOrDefault(candidate => candidate.Column.Value == period);
        return new(
            Address.Of("cell", statement.Id.Value, line.Id!.Value, period), RowOf(statement, line), FormAnchors.Input(period),
            line.Label.Value, line.Id, "amounts", period)
        {
            Value = amount?.Amount is { } given && given.Value.Unit.ConvertsTo(statement.Unit) ? FigureValue.Of(given.Value.In(statement.Unit)) : default,
            Place = amount?.Amount?.Span ?? amount?.Column.Span ?? line.Id.Span,
            Unit = statement.Unit,
            Decimals = statement.Columns.FirstOrDefault(column => column.Id == period)?.Decimals ?? statement.Decimals,
        };
    }

    public static FormFigure Of(Indicator indicator, string section, int year)
    {
        var figure = (section == "outcomes" ? indicator.Outcomes : indicator.Targets).FirstOrDefault(candidate => candidate.Year.Value == year);
        var isWords = indicator.Unit == "text";
        return new(
            indicator.Address, indicator.Address.ToString(), FormAnchors.Input(section, year), indicator.Name.Value, indicator.Id, section,
            year.ToString(CultureInfo.InvariantCulture))
        {
            Value = isWords ? FigureValue.Of(figure?.Value?.Value.Words) : FigureValue.Of(figure?.Number),
            Place = figure?.Value?.Span ?? figure?.Year.Span ?? indicator.Id.Span,
            Decimals = figure?.Value?.Value.Decimals ?? 0,
            IsWords = isWords,
        };
    }

    /// <summary>All of them that are given, by row and column.</summary>
    public ImmutableSortedDictionary<string, FigureValue> All()
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, FigureValue>(StringComparer.Ordinal);
        foreach (var (statement, line) in _lines.SelectMany(lines => lines))
            foreach (var amount in line.Amounts)
                Add(Of(statement, line, amount.Column.Value));
        foreach (var indicator in _indicators.SelectMany(indicators => indicators))
        {
            foreach (var outcome in indicator.Outcomes) Add(Of(indicator, "outcomes", outcome.Year.Value));
            foreach (var target in indicator.Targets) Add(Of(indicator, "targets", target.Year.Value));
        }
        return all.ToImmutable();

        void Add(FormFigure figure)
        {
            if (figure.Value.IsGiven) all[KeyOf(figure)] = figure.Value;
        }
    }

    /// <summary>What <see cref="All"/> calls a figure.</summary>
    public static string KeyOf(FormFigure figure) => $"{figure.Row} {figure.Column}";

    private static string RowOf(Statement statement, Line line) => statement.LineAddress(line).ToString();
}
