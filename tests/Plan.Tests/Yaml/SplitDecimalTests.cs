using Plan.Compiler.Source;
using Plan.Compiler.Yaml;
using Plan.Tests.Testing;

namespace Plan.Tests.Yaml;

public sealed class SplitDecimalTests
{
    [Theory]
    [InlineData("a: {2022: [|70,5|]}", "point,quote,block", "70.5")]
    [InlineData("a: {2022: [|70,5|], 2023: 80}", "point,quote,block", "70.5")]
    [InlineData("a: { 2022: [|-70,50|] }", "point,quote,block", "-70.50")]
    [InlineData("a: {2022: [|71,5 %|], 2023: 80}", "point,quote,block", "71.5 %")]
    [InlineData("a: {budget-2025: [|7,5 mkr|]}", "point,quote,block", "7.5 mkr")]
    [InlineData("a: {budget-2025: [|1 234,5|]}", "point,quote,block", "1 234.5")]
    [InlineData("a: {budget-2025: [|32,390|]}", "both", "32.390")]
    [InlineData("a: {budget-2025: [|32,390,951|], b: c}", "whole", "32.390.951")]
    public void A_decimal_comma_in_braces_is_told_over_the_whole_figure(string marked, string hints, string point)
    {
        var (source, spans) = MarkedSource.Parse(marked);
        var finding = Assert.Single(YamlReader.Read(source).Findings);

        Assert.Equal("split-decimal", finding.Kind());
        Assert.Equal(spans.Single(), finding.Place);
        Assert.Equal(spans.Single().Text, finding.Fact("written"));
        Assert.Equal(point, finding.Fact("point"));
        Assert.Equal($"\"{spans.Single().Text}\"", finding.Fact("quoted"));
        Assert.Equal(hints, string.Join(',', finding.Hints));
    }

    [Fact]
    public void Each_split_figure_is_told_and_the_others_are_read()
    {
        var reading = YamlReader.Read(new SourceText("plan.yaml", "{2022: 70,5, 2023: 71,5, 2024: 72}"));
        var mapping = Assert.IsType<YamlMapping>(reading.Root);

        Assert.Equal(["70,5", "71,5"], reading.Findings.Select(finding => finding.Fact("written")));
        Assert.Equal(["2022", "2023", "2024"], mapping.Entries.Select(entry => entry.Key.Value));
        Assert.Equal("72", Assert.IsType<YamlScalar>(mapping.Entries[2].Value).Value);
    }

    [Theory]
    [InlineData("{2022: 70, 5}")]
    [InlineData("{2022: 70,5: x}")]
    [InlineData("{2022: 70,5:}")]
    [InlineData("{2022: 70,b}")]
    [InlineData("{2022: x,5}")]
    [InlineData("{2022: '70',5}")]
    [InlineData("{2022: 70,'5'}")]
    [InlineData("[70,5]")]
    [InlineData("2022: 70,5")]
    public void What_only_looks_like_it_is_left_as_it_is(string text) =>
        Assert.DoesNotContain(YamlReader.Read(new SourceText("plan.yaml", text)).Findings, finding => finding.Rule.Name == "split-decimal");
}
