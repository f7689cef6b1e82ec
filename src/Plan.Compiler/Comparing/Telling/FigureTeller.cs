using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing.Telling;

/// <summary>Writes a changed figure as a row of a table.</summary>
internal sealed class FigureTeller(Sentences sentences)
{
    // Those that weigh most; JSON has them all.
    private const int MostTerms = 6;

    private Words Words => sentences.Words;

    /// <param name="change">The figure before and now.</param>
    /// <param name="withUnit">Where the table's figures have different units.</param>
    public ToldFigure Tell(FigureChanged change, bool withUnit)
    {
        string Figure(decimal? value) => value is not { } given ? ""
            : withUnit || change.Unit is null ? Amount(given, change.Decimals, change.Unit)
            : Words.Numbers.Exact(given, change.Decimals);
        return new(
            change.Property == "amount" ? change.Name
                : change.Kind == "frame" ? sentences[$"figure.{change.Property}"]
                : $"{change.Name}, {sentences[$"figure.{change.Property}"]}",
            change.Column ?? "", Figure(change.Old), Figure(change.New),
            change.Difference == 0 ? "" : Signed(change.Difference, change.Decimals),
            change.Percent is { } percent && percent != 0 ? $"{Sign(percent)}{Words.Numbers.Rounded(percent, 1)}" : "",
            change.Address, change.IsEffect, Note(change));
    }

    /// <summary>A figure with its unit; of a percentage, which has none, the sign.</summary>
    public string Amount(decimal value, int decimals, Unit? unit) => unit is null
        ? $"{Words.Numbers.Exact(value, decimals)}\u00A0%"
        : Words.Amount(value, decimals, unit);

    private string? Note(FigureChanged change)
    {
        if (change.OldSum == change.NewSum) return null;
        var sums = (Old: Sum(change.OldSum), New: Sum(change.NewSum));
        if (change.Terms.IsEmpty) return sentences.Fill("total.unproved", Fact.Text("old", sums.Old), Fact.Text("new", sums.New));
        var terms = Fact.Text("terms", Terms(change));
        var difference = (change.NewSum ?? 0) - (change.OldSum ?? 0);
        return change.Difference == difference ? sentences.Fill("total.terms", terms)
            : change.Difference == 0 ? sentences.Fill("total.unchanged", terms, Fact.Text("old", sums.Old), Fact.Text("new", sums.New))
            : sentences.Fill("total.lines", terms, Fact.Text("difference", Signed(difference, change.Decimals)));

        string Sum(decimal? value) => value is { } given ? Words.Numbers.Exact(given, change.Decimals) : sentences["nothing"];
    }

    private string Terms(FigureChanged change)
    {
        var heaviest = change.Terms.OrderByDescending(term => Math.Abs(term.Difference)).Take(MostTerms).ToHashSet();
        var told = change.Terms.Where(heaviest.Contains).Select(term => $"{term.Name}\u00A0{Signed(term.Difference, change.Decimals)}");
        var rest = change.Terms.Length - heaviest.Count;
        return string.Join(", ", told) + (rest > 0 ? $", {Words.Counted("lists.more", rest)}" : "");
    }

    private string Signed(decimal value, int decimals) => Sign(value) + Words.Numbers.Exact(value, decimals);

    private static string Sign(decimal value) => value > 0 ? "+" : "";
}
