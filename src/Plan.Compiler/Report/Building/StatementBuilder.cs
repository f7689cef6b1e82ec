using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds statements as tables.</summary>
internal sealed class StatementBuilder(ReportContext context)
{
    private const int NarrowColumns = 4;
    private const int NarrowLabel = 28;

    private readonly StatementDisclosures _disclosures = new(context);

    /// <param name="level">Of the headings in its note.</param>
    public StatementTable Build(StatementFigures figures, int level)
    {
        var statement = figures.Statement;
        var shown = context.View.RowsOf(figures).ToImmutableArray();
        var lastBody = shown.LastOrDefault(row => !row.IsTotal)?.Index ?? -1;
        var anchor = context.Anchors.Place(statement.Address);
        return new()
        {
            Id = statement.Id.Value,
            Anchor = anchor,
            Title = statement.Title.Value,
            ShortName = statement.ShortName ?? statement.Title.Value,
            LineWord = context.Words["line"],
            Unit = statement.Unit.Label,
            UnitFactor = statement.Unit.Factor,
            Decimals = statement.Decimals,
            IsNarrow = statement.Columns.Length <= NarrowColumns
                && shown.All(row => row.Line.Label.Value.Length + (2 * row.Depth) <= NarrowLabel),
            Columns = [.. statement.Columns.Select(column => Column(column, statement))],
            Rows = [.. shown.Select(row => Row(row, figures, row.Index > lastBody))],
            Note = context.View.IsExtract ? null : context.Prose.Read(statement.Note, level),
            Disclosures = _disclosures.Of(figures, shown),
            Mentions = context.Mentions.Of(statement.Address),
            Whole = context.References.LinkToWhole(statement.Address, context.Words["wholeStatement"]),
        };
    }

    public StatementColumn PeriodColumn(Period period, string label, int decimals) => new()
    {
        Id = period.Id.Value,
        Label = label,
        ShortName = period.ShortName ?? label,
        Kind = KindName(period.Kind),
        Year = period.Year,
        IsPast = period.Year < context.Plan.Manifest.Years.First,
        Decimals = decimals,
    };

    private StatementColumn Column(Column column, Statement statement)
    {
        var label = context.Words.ColumnLabel(column);
        return column switch
        {
            PeriodColumn own => PeriodColumn(own.Period, label, own.Decimals ?? statement.Decimals) with
            {
                ShortName = own.ShortName ?? own.Period.ShortName ?? label,
            },
            SumColumn sum => Computed(
                sum, "sum", label, sum.Decimals ?? statement.Decimals, [.. sum.Terms.Select(term => new Term(null, term.Column, term.Sign))]),
            ChangeColumn change => Computed(
                change, "change", label, change.Decimals ?? 1, [new(null, change.First, -1), new(null, change.Second, 1)]),
            _ => Computed(column, "sum", label, column.Decimals ?? statement.Decimals, []),
        };
    }

    private static StatementColumn Computed(Column column, string kind, string label, int decimals, ImmutableArray<Term> terms) => new()
    {
        Id = column.Id,
        Label = label,
        ShortName = column.ShortName ?? label,
        Kind = kind,
        Decimals = decimals,
        Terms = terms,
    };

    private StatementRow Row(Row row, StatementFigures figures, bool isFinal)
    {
        var (line, statement) = (row.Line, figures.Statement);
        var address = line.Id is null ? null : statement.LineAddress(line);
        var cells = row.IsHeading ? [] : figures[row];
        return new()
        {
            Id = line.Id?.Value,
            Address = address?.ToString(),
            Anchor = address is null ? null : context.Anchors.Place(address),
            Label = line.Label.Value,
            ShortName = line.ShortName ?? line.Label.Value,
            Kind = line switch { GroupLine => "group", TotalLine => "total", HeadingLine => "heading", _ => "entered" },
            Depth = row.Depth,
            IsPart = row.IsPart,
            PartOf = line.PartOf?.Value,
            IsFinal = isFinal,
            Office = line.Office?.Value,
            OfficeName = context.View.FindOffice(line.Office?.Value)?.Name.Value,
            SectorName = context.View.SectorOf(line.Office?.Value)?.Name.Value,
            Counts = [.. figures.Structure.CountedBy(row).Select(counted => TermOf(counted, figures))],
            Cells = [.. cells.Select(cell => Cell(cell, statement))],
            Differences = [.. DifferenceRows(cells)],
        };
    }

    private static Term TermOf(CountedRow counted, StatementFigures figures) => new(
        counted.Statement == figures.Structure ? null : counted.Statement.Statement.Id.Value, counted.Row.Line.Id?.Value ?? "", counted.Sign);

    private StatementCell Cell(Cell cell, Statement statement)
    {
        var comparison = context.Comparisons.Of(cell, ComparisonKind.Across) is { Verdict: not Verdict.Agrees } across
            ? across
            : context.Comparisons.Of(cell, ComparisonKind.Down) is { Verdict: not Verdict.Agrees } down ? down : null;
        return new()
        {
            Address = statement.CellAddress(cell.Row.Line, cell.Column).ToString(),
            Value = cell.Figure,
            Text = cell.Figure is { } figure ? context.Words.Numbers.Rounded(figure, cell.Decimals) : "",
            Kind = cell.IsEntered ? "entered" : cell.IsStated ? "stated" : cell.Figure is null ? "empty" : "computed",
            Decimals = cell.Decimals,
            Computed = cell.Computed,
            ComputedText = cell.Computed is { } computed ? context.Words.Numbers.Exact(computed, cell.Decimals) : null,
            Direction = cell.Across is not null ? "across" : cell.Down is not null ? "down" : null,
            Difference = comparison?.Difference,
            DifferenceText = comparison is null ? null : context.Words.Numbers.Exact(comparison.Difference, cell.Decimals),
            WithinRounding = comparison?.Verdict == Verdict.WithinRounding,
            Reason = comparison is null ? null : context.Comparisons.ReasonFor(comparison),
        };
    }

    private IEnumerable<DifferenceRow> DifferenceRows(ImmutableArray<Cell> cells)
    {
        if (DifferenceRow(cells, ComparisonKind.Down, "down", "difference") is { } down) yield return down;
        if (DifferenceRow(cells, ComparisonKind.Across, "across", "differenceFromColumns") is { } across) yield return across;
    }

    /// <summary>Null where everything agrees.</summary>
    private DifferenceRow? DifferenceRow(ImmutableArray<Cell> cells, ComparisonKind kind, string direction, string label)
    {
        var comparisons = cells.Select(cell => context.Comparisons.Of(cell, kind)).ToImmutableArray();
        return comparisons.All(comparison => comparison is null or { Verdict: Verdict.Agrees })
            ? null
            : new(context.Words[label], direction, [.. comparisons.Zip(cells, (comparison, cell) => comparison switch
            {
                null => "",
                { Verdict: Verdict.Agrees } => context.Words.Numbers.Rounded(0, cell.Decimals),
                _ => context.Words.Numbers.Exact(comparison.Difference, cell.Decimals),
            })]);
    }

    private static string KindName(PeriodKind kind) => kind switch
    {
        PeriodKind.Outturn => "outturn",
        PeriodKind.Forecast => "forecast",
        _ => "budget",
    };
}
