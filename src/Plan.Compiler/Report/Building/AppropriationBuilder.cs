using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds appropriations with their shares and what goals draw.</summary>
internal sealed class AppropriationBuilder(ReportContext context, StatementBuilder statements)
{
    public AppropriationTable Build(Appropriation appropriation, int level)
    {
        var (words, unit) = (context.Words, appropriation.Unit);
        var anchor = context.Anchors.Place(appropriation.Address);
        var periods = PeriodsOf(appropriation);
        var decimals = DecimalsOf(appropriation);
        var shares = appropriation.Shares.Select(share => Share(appropriation, share, periods, decimals)).ToImmutableArray();
        return new()
        {
            Id = appropriation.Id.Value,
            Anchor = anchor,
            Name = appropriation.Name.Value,
            ShortName = appropriation.ShortName ?? appropriation.Name.Value,
            Level = level,
            Heading = words.HasOwn("appropriation")
                ? words.Fill("ownAppropriationHeading", Fact.Text("word", words["appropriation"]), Fact.Text("name", appropriation.Name.Value))
                : words.Fill("appropriationHeading", Fact.Text("name", appropriation.Name.Value)),
            Unit = unit.Label,
            UnitFactor = unit.Factor,
            WholeText = words[words.HasOwn("appropriation") ? "total" : "wholeAppropriation"],
            Text = context.Prose.Read(appropriation.Text, level + 1),
            Line = LineLink(appropriation),
            Columns = [.. periods.Select(period => statements.PeriodColumn(period, words.PeriodLabel(period), decimals))],
            Shares = shares,
            Total = new()
            {
                Anchor = anchor,
                Name = appropriation.Name.Value,
                Cells = CellsOf(
                    appropriation.Amounts, appropriation, periods, decimals, period => Address.Of("appropriation", appropriation.Id.Value, period)),
                Draws = DrawsOn(appropriation, null),
                Length = shares.Any(share => share.Length is not null) ? "100%" : null,
            },
            Mentions = context.Mentions.Of(appropriation.Address),
            Disclosures = [.. context.Comparisons.Of(appropriation).Where(c => c.Verdict == Verdict.Differs).Select(Disclose)],
        };
    }

    private ShareRow Share(Appropriation appropriation, Share share, ImmutableArray<Period> periods, int decimals) => new()
    {
        Id = share.Id.Value,
        Anchor = context.Anchors.Place(ShownThings.ShareAddress(appropriation, share)),
        Name = share.Name.Value,
        Text = context.Prose.Read(share.Text, 6),
        Cells = CellsOf(
            share.Amounts, appropriation, periods, decimals, period => Address.Of("share", appropriation.Id.Value, share.Id.Value, period)),
        Draws = DrawsOn(appropriation, share),
        Length = LengthOf(share, appropriation, periods),
    };

    // In the first period that says both: a bar is of one period.
    private static string? LengthOf(Share share, Appropriation appropriation, ImmutableArray<Period> periods)
    {
        foreach (var period in periods)
            if (Given(appropriation.Amounts, period) is { } whole && whole.In(appropriation.Unit) > 0
                && Given(share.Amounts, period) is { } part && part.In(appropriation.Unit) is >= 0 and var amount)
                return string.Create(CultureInfo.InvariantCulture, $"{Math.Min(100, amount / whole.In(appropriation.Unit) * 100):0.##}%");
        return null;
    }

    private ImmutableArray<StatementCell> CellsOf(
        ImmutableArray<CellAmount> amounts, Appropriation appropriation, ImmutableArray<Period> periods, int decimals,
        Func<string, Address> address) =>
    [
        .. periods.Select(period =>
        {
            var value = Given(amounts, period)?.In(appropriation.Unit);
            return new StatementCell
            {
                Address = address(period.Id.Value).ToString(),
                Value = value,
                Text = value is { } given ? context.Words.Numbers.Exact(given, decimals) : "",
                Kind = value is null ? "empty" : "entered",
                Decimals = decimals,
            };
        }),
    ];

    private ImmutableArray<Draw> DrawsOn(Appropriation appropriation, Share? share) =>
    [
        .. context.View.Goals.SelectMany(
            goal => (goal.Financing?.From ?? []).OfType<AppropriationDraw>()
                .Where(draw => draw.Appropriation == appropriation.Id.Value && draw.Share == share?.Id.Value),
            (goal, draw) => new Draw(
                context.References.LinkTo(goal.Address, goal.ShortName ?? goal.Name.Value),
                context.PeriodLabel(draw.Period?.Value),
                draw.Amount?.Value.Value,
                draw.Amount is { } amount ? context.Words.Amount(amount.Value.Value, 0, amount.Value.Unit.Label) : null)
            {
                Column = draw.Period?.Value,
                Value = draw.Amount is { } drawn && drawn.Value.Unit.ConvertsTo(appropriation.Unit) ? drawn.Value.In(appropriation.Unit) : null,
            }),
    ];

    private ImmutableArray<Period> PeriodsOf(Appropriation appropriation)
    {
        var used = appropriation.Amounts.Concat(appropriation.Shares.SelectMany(share => share.Amounts))
            .Select(amount => amount.Column.Value).ToHashSet(StringComparer.Ordinal);
        return [.. context.Plan.Manifest.Periods.Where(period => used.Contains(period.Id.Value))];
    }

    /// <summary>As many as the finest figure needs, for all: digits stand under digits.</summary>
    private static int DecimalsOf(Appropriation appropriation) =>
        appropriation.Amounts.Concat(appropriation.Shares.SelectMany(share => share.Amounts))
            .Where(amount => amount.Amount is { } given && given.Value.Unit.ConvertsTo(appropriation.Unit))
            .Select(amount => NumberStyle.DecimalsOf(amount.Amount!.Value.In(appropriation.Unit)))
            .DefaultIfEmpty().Max();

    private Link? LineLink(Appropriation appropriation)
    {
        if (appropriation.Line is not { } line) return null;
        var address = Address.Of("line", line.Statement, line.Line);
        return context.References.TextOf(address, null) is { } label ? context.References.LinkTo(address, label) : null;
    }

    private Disclosure Disclose(Comparison comparison)
    {
        var (words, unit) = (context.Words, comparison.Unit?.Label);
        var column = words.PeriodLabel(comparison.Period!);
        var sentence = comparison.Kind switch
        {
            ComparisonKind.Shares => "sharesDiffer",
            ComparisonKind.Draws => "overdrawn",
            _ => "aboveLine",
        };
        var text = words.Fill(
            sentence,
            Fact.Text("column", column),
            Fact.Text("name", (comparison.Share?.Name ?? comparison.Appropriation!.Name).Value),
            Fact.Text("stated", words.Amount(comparison.Stated, 0, unit)),
            Fact.Text("computed", words.Amount(comparison.Computed, 0, unit)),
            Fact.Text("difference", words.Amount(Math.Abs(comparison.Difference), 0, unit)));
        var difference = words.Amount(comparison.Difference, 0, unit);
        return new(comparison.Address.ToString(), column, text, difference, context.Comparisons.ReasonFor(comparison));
    }

    private static Amount? Given(ImmutableArray<CellAmount> amounts, Period period) =>
        amounts.FirstOrDefault(amount => amount.Column.Value == period.Id.Value)?.Amount?.Value;
}
