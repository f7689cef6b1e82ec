using System.Collections.Immutable;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>An amount that was entered, for tables that people make themselves.</summary>
internal sealed record DataRow : IReportPart
{
    /// <summary>The statement as its tab calls it.</summary>
    public required string Statement { get; init; }

    public string? Sector { get; init; }

    public string? Office { get; init; }

    public required string Line { get; init; }

    /// <summary>Whether a sum of the statement counts it.</summary>
    public bool IsCounted { get; init; }

    public required string Period { get; init; }

    /// <summary>The word for outturns, budgets or forecasts.</summary>
    public required string Kind { get; init; }

    public int? Year { get; init; }

    public required decimal Number { get; init; }

    public required string Formula { get; init; }

    public required string Format { get; init; }

    public required string Address { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("statement", Statement);
        fields.Text("sector", Sector);
        fields.Text("office", Office);
        fields.Text("line", Line);
        fields.Flag("isCounted", IsCounted);
        fields.Text("period", Period);
        fields.Text("kind", Kind);
        fields.Count("year", Year);
        fields.Amount("number", Number);
        fields.Text("formula", Formula);
        fields.Text("format", Format);
        fields.Text("address", Address);
    }
}

/// <summary>Lists what was entered, statement by statement. Sums, and amounts that are not given, are not data.</summary>
internal static class DataRows
{
    public static ImmutableArray<DataRow> Of(ImmutableArray<StatementTable> statements, DocumentWords words) =>
        [.. statements.SelectMany(table => Of(table, words))];

    /// <summary>The ids of the lines that some sum of the statement counts.</summary>
    public static HashSet<string> CountedIn(StatementTable table) =>
        table.Rows.SelectMany(row => row.Counts).Where(term => term.Statement is null).Select(term => term.Id).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<DataRow> Of(StatementTable table, DocumentWords words)
    {
        var counted = CountedIn(table);
        return
            from row in table.Rows
            where row is { Kind: "entered", Id: not null }
            from pair in row.Cells.Zip(table.Columns)
            where pair.First is { Kind: "entered", Value: not null } && !FigureFormulas.IsComputed(pair.Second)
            select new DataRow
            {
                Statement = StatementSheets.NameOf(table),
                Sector = row.SectorName,
                Office = row.OfficeName,
                Line = row.Label,
                IsCounted = counted.Contains(row.Id!),
                Period = ColumnHeaders.Of(pair.Second, words),
                Kind = ColumnHeaders.KindOf(pair.Second, words),
                Year = pair.Second.Year,
                Number = pair.First.Value!.Value,
                Formula = $"{{{RowNames.Cell(RowNames.Line(table.Id, row.Id!), pair.Second.Id)}}}",
                Format = NumberFormats.Amount(pair.Second.Decimals),
                Address = pair.First.Address,
            };
    }
}
