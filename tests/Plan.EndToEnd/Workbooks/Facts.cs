using System.Globalization;

namespace Plan.EndToEnd.Workbooks;

/// <summary>A published figure; null where none was printed.</summary>
internal sealed record Fact(string Line, string Column, decimal? Figure);

/// <summary>The figures of Luleå's plan as they were published, kept apart from the plan.</summary>
internal static class Facts
{
    public static IReadOnlyList<Fact> Read(string file)
    {
        var rows = File.ReadAllLines(Repository.At($"tests/Facts/lulea-ksf-2025/{file}")).Select(line => line.Split('\t')).ToList();
        var facts = rows.Skip(1).SelectMany(row => rows[0].Skip(1).Zip(row.Skip(1), (column, figure) => new Fact(
            // "(as printed)" is a remark of the facts, not a part of the label.
            row[0].Replace(" (as printed)", "", StringComparison.Ordinal),
            column,
            figure.Length == 0 ? null : decimal.Parse(figure, CultureInfo.InvariantCulture)))).ToList();
        Assert.NotEmpty(facts);
        return facts;
    }
}
