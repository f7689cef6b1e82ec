using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Model;

namespace Plan.Compiler.Starting.Tables;

/// <summary>Makes columns of a table's header: which period each is, or of which others it is computed.</summary>
internal sealed partial class ColumnFinder(Grid grid, TableShape shape, DecimalMark mark, int planYear)
{
    // A year further off is no year of a plan, whatever the header says.
    private const int Farthest = YearReader.Farthest;

    private readonly UniqueIds _ids = new();
    private readonly List<TableColumn> _found = [];

    public ImmutableArray<TableColumn> Find()
    {
        foreach (var index in shape.Values) _found.Add(Column(index));
        return [.. _found];
    }

    private TableColumn Column(int index)
    {
        var label = LabelOf(index);
        var year = YearIn(label);
        var periods = _found.Where(column => column.Kind is not null).ToList();
        if (year is null && periods.Count > 1)
        {
            if (Percent().IsMatch(label))
                return new(index, IdOf(label, "procent"), label) { Of = (periods[^2].Id, periods[^1].Id), IsChange = true };
            if (DifferenceOf(index, periods) is { } of) return new(index, IdOf(label, "skillnad"), label) { Of = of };
        }
        var kind = KindOf(label);
        var id = TableShape.IsYear(new(label)) || IdReader.From(label) is null ? $"{NameOf(kind)}-{Text(year ?? planYear)}" : label;
        return new(index, IdOf(id, id), label.Length > 0 ? label : Text(planYear)) { Kind = kind, Year = year ?? planYear };
    }

    // A header of several rows says it in parts: "Budget" over two years.
    private string LabelOf(int index)
    {
        var parts = new List<string>();
        for (var row = shape.Header; row >= 0 && parts.Count < 3 && IsOfHeader(row); row--)
            if (grid.At(row, index).Text.Trim() is { Length: > 0 } text && !parts.Contains(text)) parts.Insert(0, text);
        return PlainWords.OnOneLine(string.Join(' ', parts));
    }

    // What stands over the whole table is its title.
    private bool IsOfHeader(int row) => row == shape.Header
        || (shape.Values.Any(column => !grid.At(row, column).IsEmpty)
            && shape.Values.Select(column => grid.At(row, column).Text).Concat([grid.At(row, 0).Text]).Distinct().Count() > 1
            && Enumerable.Range(0, shape.LastLabel + 1).All(column => grid.At(row, column).IsEmpty));

    private int? YearIn(string label) => TableShape.Year().Matches(label).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))
        .Where(year => Math.Abs(year - planYear) <= Farthest).Cast<int?>().FirstOrDefault();

    private string IdOf(string label, string otherwise) => _ids.For(IdReader.From(label) ?? otherwise);

    /// <summary>Two periods of which the column is the difference on every line that has all three, the later first.</summary>
    private (string First, string Second)? DifferenceOf(int index, List<TableColumn> periods)
    {
        foreach (var first in periods.AsEnumerable().Reverse())
            foreach (var second in periods.AsEnumerable().Reverse().Where(second => second != first))
            {
                var rows = Enumerable.Range(shape.Header + 1, grid.Rows.Length - shape.Header - 1)
                    .Select(row => (Stated: Figure(row, index), First: Figure(row, first.Index), Second: Figure(row, second.Index)))
                    .Where(row => row is (not null, not null, not null)).ToList();
                // One slip doesn't make it another column: a check then finds the slip.
                var right = rows.Count(row => row.Stated == row.First - row.Second);
                if (right >= 2 && right * 4 >= rows.Count * 3 && rows.Any(row => row.Stated != 0)) return (first.Id, second.Id);
            }
        return null;
    }

    private decimal? Figure(int row, int column) => CellFigure.Of(grid.At(row, column), mark).Value;

    private static PeriodKind KindOf(string label) =>
        Forecast().IsMatch(label) ? PeriodKind.Forecast : Outturn().IsMatch(label) ? PeriodKind.Outturn : PeriodKind.Budget;

    private static string NameOf(PeriodKind kind) => kind switch { PeriodKind.Outturn => "outturn", PeriodKind.Forecast => "forecast", _ => "budget" };

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    [GeneratedRegex("%|procent|percent", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex("prognos|forecast", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forecast();

    [GeneratedRegex("utfall|bokslut|outturn|outcome|actual", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outturn();
}
