using Plan.Tests.Facts;
using Plan.Tests.Report;

namespace Plan.Tests.Output;

/// <summary>Every figure that was printed stands in its row and column in the documents, as Swedish writes it.</summary>
public sealed class FactsTests
{
    [Theory]
    [InlineData("operating-summary", "Driftbudget i sammandrag", "2025")]
    [InlineData("operating-lines", "Specificerade kostnader", "Årsbudget 2025")]
    [InlineData("operating-totals", "Specificerade kostnader", "Årsbudget 2025")]
    [InlineData("investment-lines", "Investeringar", "2027")]
    [InlineData("investment-totals", "Investeringar", "2027")]
    public void Statements(string facts, string title, string lastColumn)
    {
        var printed = FactTable.Read(facts);
        var report = BuiltReports.OfReal("lulea-ksf-2025");
        ShownTable[] tables = [.. ShownTable.In(Rendered.ParsedPage(report), title), .. ShownTable.In(Rendered.Document(report), $"**{title}**")];
        Assert.Equal(2, tables.Length);
        foreach (var table in tables)
        {
            Assert.Contains(lastColumn, table.Columns);
            foreach (var row in printed.Rows)
                // The zeros printed for later years, where no line has a figure, are told in the statement's note.
                foreach (var (column, figure) in printed.Columns.Zip(row.Figures).Where(pair => table.Columns.Contains(pair.First)))
                    Assert.Equal(FactTable.Swedish(figure), table[row.Label, column]);
        }
    }

    [Fact]
    public void No_line_is_shown_that_was_not_printed()
    {
        var page = Rendered.ParsedPage(BuiltReports.OfReal("lulea-ksf-2025"));
        string[] operating = [.. FactTable.Read("operating-lines").Rows.Select(row => row.Label), "Resultat", "Skillnad mot radernas summa"];
        Assert.Equal(operating, Assert.Single(ShownTable.In(page, "Specificerade kostnader")).Labels);
    }

    [Fact]
    public void Indicators()
    {
        var printed = FactTable.Read("indicators");
        var report = BuiltReports.OfReal("lulea-ksf-2025");
        ShownTable[] onPage = [.. ShownTable.In(Rendered.ParsedPage(report), "Mätetal")];
        ShownTable[] inDocument = [.. ShownTable.In(Rendered.Document(report), "Mätetal")];
        Assert.Equal(printed.Rows.Length, onPage.Sum(table => table.Rows.Length));
        Assert.Equal(printed.Rows.Length, inDocument.Sum(table => table.Rows.Length));
        foreach (var row in printed.Rows)
            for (var year = 0; year < 3; year++)
            {
                var figure = FactTable.Swedish(row.Figures[3 + year]);
                var column = $"Utfall {2022 + year}";
                Assert.Equal(figure, Assert.Single(onPage, table => table.Labels.Contains(row.Figures[1]))[row.Figures[1], column]);
                var table = Assert.Single(inDocument, table => table.Labels.Any(label => label.StartsWith($"{row.Figures[1]} (", StringComparison.Ordinal)));
                Assert.Equal(figure, table[table.Labels.Single(label => label.StartsWith($"{row.Figures[1]} (", StringComparison.Ordinal)), column]);
            }
    }
}
