using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Report;

namespace Plan.Compiler.Starting.Tables;

/// <summary>Makes of a table what a statement needs: columns, lines, and which of them are totals of which.</summary>
public static partial class TableReader
{
    // Somebody's whole ledger is no statement of a plan.
    private const int MostLines = 2_000;
    private const int MostColumns = 60;

    private static readonly string[] s_units = ["tkr", "mkr", "mnkr", "kr"];

    /// <summary>The first of several tables that has a period with its year, else the first that can be read; of none, why the first can't.</summary>
    /// <param name="grids">Sheets of a workbook, or one table of text.</param>
    /// <param name="fileName">Without its extension: the title where the table has none.</param>
    /// <param name="language">Of the plan: how decimals are marked, and what lines without a name are called.</param>
    /// <param name="planYear">Of columns that say no year.</param>
    public static TableReading Read(ImmutableArray<Grid> grids, string fileName, string language, int planYear)
    {
        var readings = grids.Select(grid => Read(grid, grids.Length > 1 ? grid.Name : fileName, language, planYear)).ToList();
        var dated = readings.FindIndex(reading => reading.Table?.Columns.Any(column => TableShape.Year().IsMatch(column.Label)) == true);
        var first = dated >= 0 ? dated : readings.FindIndex(reading => reading.Table is not null);
        if (first < 0) return readings.Count > 0 ? readings[0] : new(null, "empty");
        return readings[first] with { Table = readings[first].Table! with { Sheet = grids.Length > 1 ? grids[first].Name : "" } };
    }

    private static TableReading Read(Grid grid, string name, string language, int planYear)
    {
        var mark = language == "en" ? DecimalMark.Point : DecimalMark.Comma;
        var (shape, problem) = TableShape.Of(grid, mark);
        if (shape is null) return new(null, problem);
        if (grid.Rows.Length - shape.Header > MostLines || shape.Values.Length > MostColumns) return new(null, "too-large");

        var columns = new ColumnFinder(grid, shape, mark, planYear).Find();
        var reader = new LineReader(grid, shape, columns, mark, language == "sv" ? "Rad" : "Line");
        var (lines, note) = reader.Read();
        var found = new TotalFinder(lines).Find();
        var title = TitleOf(grid, shape) ?? name;
        return new(
            new(IdReader.From(title) ?? IdReader.From(name) ?? (language == "sv" ? "tabell" : "table"), title)
            {
                Columns = columns,
                Lines = found,
                Note = note,
                Unit = UnitOf(grid, shape),
                Decimals = found.SelectMany(line => line.Figures.Values).Select(NumberStyle.DecimalsOf).DefaultIfEmpty().Max(),
                Remarks = reader.Remarks,
            },
            null);
    }

    // The first words above the header, unless they only say the unit.
    private static string? TitleOf(Grid grid, TableShape shape)
    {
        for (var row = 0; row < shape.Header; row++)
            if (grid.At(row, 0).Text.Trim() is { Length: > 1 } text && !OnlyUnit().IsMatch(text))
                return PlainWords.OnOneLine(text);
        return null;
    }

    private static string UnitOf(Grid grid, TableShape shape)
    {
        var words = Enumerable.Range(0, shape.Header + 1).SelectMany(row => grid.Rows[row]).SelectMany(cell => Word().Matches(cell.Text.ToLowerInvariant()))
            .Select(match => UnitReader.Named(match.Value)?.Label ?? (match.Value == "tusental" ? "tkr" : match.Value == "miljoner" ? "mkr" : null));
        return words.FirstOrDefault(unit => unit is not null && s_units.Contains(unit)) ?? "tkr";
    }

    [GeneratedRegex(@"^\(?(belopp|amounts?|alla belopp)?\s*(i|in)?\s*(tkr|mkr|mnkr|kr|kronor)\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyUnit();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
