using System.Globalization;
using Plan.Bench.Causes;
using Plan.Compiler.Checks;
using Plan.Compiler.Checks.Causes;
using Plan.Compiler.Findings;
using Plan.Tests.Testing;

namespace Plan.Tests.Checks.Causes;

/// <summary>The pages about causes say what is so.</summary>
public sealed class CausePagesTests
{
    [Fact]
    public void The_page_lists_the_kinds_in_their_order_with_how_common_they_are() => Assert.Equal(
        CauseKinds.All.Select(kind => $"{string.Join(", ", kind.Names.Select(name => $"`{name}`"))} {kind.Commonness.ToString("0.00", CultureInfo.InvariantCulture)}"),
        Tables("docs/causes.md").Select(row => $"{row[0]} {row[1]}"));

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Every_kind_has_its_sentences_for_one_for_several_and_for_many(string language)
    {
        var catalog = new RuleCatalog(language);
        var missing = from rule in new[] { (TotalDiffers.Rule, CauseKinds.All), (ColumnDiffers.Rule, CauseKinds.Across) }
                      from name in rule.Item2.SelectMany(kind => kind.Names)
                      from sentence in name == Pair.Kind ? [name, "pair-twice"] : new[] { name, $"{name}-several", $"{name}-many" }
                      where catalog.Page(rule.Rule).Sentence("causes", sentence) is null
                      select $"{rule.Rule.Name} {sentence}";

        Assert.Empty(missing);
    }

    [Fact]
    public void The_rates_that_were_measured_meet_their_aims()
    {
        var rates = Tables("bench/Causes/README.md").Where(row => row.Length == 5).Select(row => (Kind: row[0].Trim('`'), Figures: row[1..].Select(Figure).ToList())).ToList();

        Assert.Equal([.. Planter.Kinds.Keys, "digit-changed", .. AcrossPlanter.Kinds.Keys, .. Planter.Kinds.Keys], rates.Select(row => row.Kind));
        Assert.All(rates, row => Assert.True(row.Figures[2] >= row.Figures[1] - 3 && row.Figures[3] >= row.Figures[0] - 3, row.Kind));
        Assert.All(rates.Take(2), row => Assert.InRange(row.Figures[2], 90, 100));
        Assert.InRange(rates[Planter.Kinds.Count].Figures[2], 99, 100);
        Assert.InRange(Tables("bench/Causes/README.md").Where(row => row[0] == "1 to 6").Sum(row => Figure(row[1]) + Figure(row[2])), 0, 5);
    }

    private static double Figure(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // The rows whose second cell is a figure.
    private static IEnumerable<string[]> Tables(string path) => File.ReadLines(Repository.At(path))
        .Where(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
        .Where(row => double.TryParse(row[1], CultureInfo.InvariantCulture, out _));
}
