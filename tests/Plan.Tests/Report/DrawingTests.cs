using Plan.Compiler.Report;
using Plan.Tests.Output;

namespace Plan.Tests.Report;

/// <summary>Charts are drawn from the figures of the tables.</summary>
public sealed class DrawingTests
{
    [Fact]
    public void The_bars_of_Luleas_plan_are_those_of_its_table_largest_first()
    {
        var report = BuiltReports.OfReal("lulea-ksf-2025");
        var chart = Assert.Single(Charts(report));
        var table = report.Statements.Single(statement => statement.Id == "drift");
        var entered = table.Rows.Where(row => row.Kind == "entered").ToList();
        Assert.Equal(entered.Select(row => row.Cells[3].Value!.Value).OrderDescending(), chart.Bars.Select(bar => bar.Value));
        Assert.Equal(
            entered.OrderByDescending(row => row.Cells[3].Value).Select(row => (row.Cells[3].Text, row.Cells[2].Value)),
            chart.Bars.Select(bar => (bar.Text, bar.Earlier)));
        Assert.Equal(("HR", "41.00%", "58.50%", "99.15%"), (chart.Bars[0].Name, chart.Bars[0].Wide.BarX, chart.Bars[0].Wide.BarLength, chart.Bars[0].Wide.TickX));
        Assert.Equal("årsbudget 2024", Assert.Single(chart.Bars, bar => bar.Wide.TickName is not null).Wide.TickName);
        Assert.Equal("Näringslivsfrämjande bidrag", chart.Bars.Single(bar => bar.Narrow.TickName is not null).Name);
    }

    [Fact]
    public void A_negative_bar_reaches_left_of_zero_and_ticks_without_room_are_told_below()
    {
        var chart = Assert.Single(Charts(Statement("""
            columns: [b24, b25]
            lines: [{ id: a, label: A, amounts: { b24: 10, b25: 30 } }, { id: b, label: B, amounts: { b25: -10 } }, { id: c, label: C, amounts: { b24: 5 } }]
            """)));
        Assert.Equal(["A", "B"], chart.Bars.Select(bar => bar.Name));
        Assert.Equal(("25.00%", "25.00%", "75.00%"), (chart.NarrowZero, chart.Bars[0].Narrow.BarX, chart.Bars[0].Narrow.BarLength));
        Assert.Equal(("0.00%", "25.00%", null), (chart.Bars[1].Narrow.BarX, chart.Bars[1].Narrow.BarLength, chart.Bars[1].Narrow.TickX));
        Assert.Equal("Ett streck på varje rad visar budget 2024.", chart.Note);
    }

    [Fact]
    public void Without_a_budget_of_the_plan_year_the_last_period_is_shown_without_ticks()
    {
        var chart = Assert.Single(Charts(Statement("columns: [b24, u24]\nlines: [{ id: a, label: A, amounts: { b24: 10, u24: 0 } }]")));
        Assert.Equal(("0", null, "0.00%"), (chart.Bars[0].Text, chart.Bars[0].Earlier, chart.Bars[0].Wide.BarLength));
        Assert.StartsWith("Utfall 2024 per post", chart.Caption);
    }

    [Fact]
    public void A_statement_without_figures_has_no_chart() =>
        Assert.Empty(Charts(Statement("columns: [b25]\nlines: [{ id: a, label: A, amounts: {} }]")));

    [Fact]
    public void A_long_name_is_cut_between_words() =>
        Assert.Equal("Ett mycket långt namn på en…", Assert.Single(Charts(Statement(
            "columns: [b25]\nlines: [{ id: a, label: Ett mycket långt namn på en rad som fortsätter, amounts: { b25: 1 } }]"))).Bars[0].Name);

    [Fact]
    public void The_frame_of_Luleas_plan_is_a_waterfall_with_what_is_unexplained()
    {
        var frame = Assert.Single(BuiltReports.OfReal("lulea-ksf-2025").Frames);
        Assert.Equal(["from", "down", "up", "up", "up", "up", "up", "rest", "to"], frame.Steps.Select(step => step.Kind));
        Assert.Equal(("262\u00a0986", "26.91%"), (frame.Steps[0].Text, frame.Steps[0].Start));
        Assert.Equal(
            ("\u22124\u00a0755", "1.75%", "25.16%", "Från 262\u00a0986 till 258\u00a0231"),
            (frame.Steps[1].Text, frame.Steps[1].Start, frame.Steps[1].Length, frame.Steps[1].Drawing));
        Assert.Equal(("+985", "93.04%", "98.25%"), (frame.Steps[7].Text, frame.Steps[7].Before, frame.Steps[7].After));
        Assert.Equal(985, frame.Unexplained);
        Assert.EndsWith("förklarar 12\u00a0499 av 13\u00a0484\u00a0tkr; 985\u00a0tkr är inte specificerade.", frame.Note);
        Assert.Equal("5\u00a0200", frame.MovesTotal);
    }

    [Fact]
    public void A_frame_without_its_beginning_is_a_table_alone()
    {
        var report = BuiltReports.OfText($"{Periods}{Lines}frames: [{{ id: f, title: F, to: x/a/b25, changes: [{{ label: C, amount: 1 }}, {{ label: D }}] }}]");
        var frame = Assert.Single(report.Frames);
        Assert.False(frame.IsDrawn);
        Assert.Equal(["up", "open", "to"], frame.Steps.Select(step => step.Kind));
        Assert.Equal("", frame.Steps[1].Text);
        Assert.Empty(Rendered.ParsedPage(report).QuerySelectorAll(".step"));
    }

    [Theory]
    [InlineData("{ 2022: 10, 2023: 20 }", "{ }", "4,15 21,3", null, "higher")]
    [InlineData("{ 2022: 5, 2024: 5 }", "{ }", "4,9 38,9", null, "unchanged")]
    [InlineData("{ 2024: 5 }", "{ }", null, null, null)]
    [InlineData("{ 2022: 10, 2024: 0 }", "{ 2025: 10, 2027: 20 }", "4,9 22.4,15", "22.4,15 31.6,9 50,3", "lower")]
    [InlineData("{ }", "{ 2025: 1, 2026: 2 }", null, "38.5,15 50,3", null)]
    public void An_indicators_course_is_drawn_by_year(string outcomes, string targets, string? line, string? toTargets, string? trend)
    {
        var row = Assert.Single(BuiltReports.OfText($"indicators: [{{ id: i, name: I, outcomes: {outcomes}, targets: {targets} }}]").Indicators);
        Assert.Equal((line, toTargets, trend), (row.Sparkline!.Outcomes, row.Sparkline.Targets, row.Trend));
    }

    [Theory]
    [InlineData("better: higher", "better")]
    [InlineData("better: lower", "worse")]
    [InlineData("unit: rank", "worse")]
    public void Which_way_is_good_is_told(string better, string trend) =>
        Assert.Equal(trend, Assert.Single(BuiltReports.OfText($"indicators: [{{ id: i, name: I, {better}, outcomes: {{ 2022: 1, 2024: 2 }} }}]").Indicators).Trend);

    [Fact]
    public void The_shares_of_an_appropriation_are_parts_of_its_length()
    {
        var table = Assert.Single(BuiltReports.OfReal("lulea-ksf-2025").Appropriations);
        Assert.Equal(["38.89%", "16.67%", "33.33%", "11.11%"], table.Shares.Select(share => share.Length));
        Assert.Equal(["7", "3", "6", "2"], table.Shares.Select(share => share.Cells[0].Text));
        Assert.Equal(["18", "18", "18"], table.Total.Cells.Select(cell => cell.Text));
    }

    private const string Periods = """
        periods:
          b24: { kind: budget, year: 2024, label: Budget 2024 }
          b25: { kind: budget, year: 2025, label: Budget 2025 }
          u24: { kind: outturn, year: 2024 }

        """;

    private const string Lines = "statements: [{ id: x, title: X, columns: [b25], lines: [{ id: a, label: A, amounts: { b25: 3 } }] }]\n";

    private static ReportModel Statement(string body) => BuiltReports.OfText(
        $"{Periods}statements:\n  - id: x\n    title: X\n    {body.Replace("\n", "\n    ")}\ndocument: [{{ heading: H, content: [{{ chart: x }}] }}]");

    private static IEnumerable<BarChart> Charts(ReportModel report) => All(report.Sections).OfType<ChartBlock>().Select(block => block.Chart);

    private static IEnumerable<Block> All(IEnumerable<Section> sections) => sections.SelectMany(section => section.Blocks.Concat(All(section.Sections)));
}
