using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>The comparisons of an appropriation, period by period: its shares, what goals draw, and the line that carries it. All exact.</summary>
internal static class AppropriationComparisons
{
    public static IEnumerable<Comparison> Of(OperationalPlan plan, PlanFigures figures, Appropriation appropriation)
    {
        var draws = DrawsOn(plan, appropriation);
        foreach (var period in plan.Manifest.Periods)
        {
            var amount = Given(appropriation, appropriation.Amounts, period);
            var shares = appropriation.Shares.Select(share => (Share: share, Amount: Given(appropriation, share.Amounts, period))).ToImmutableArray();
            if (Shares(appropriation, period, amount, shares) is { } divided) yield return divided;
            if (CarryingLine(figures, appropriation, period, amount) is { } carried) yield return carried;

            var drawn = draws.Where(draw => draw.Period!.Value == period.Id.Value).ToImmutableArray();
            decimal overdrawn = 0;
            foreach (var (share, held) in shares)
                if (Draws(appropriation, share, period, held, [.. drawn.Where(draw => draw.Share == share.Id.Value)]) is { } comparison)
                {
                    overdrawn += comparison.Excess;
                    yield return comparison;
                }
            // What overdraws a share also weighs on the whole, and has been said.
            if (Draws(appropriation, null, period, amount, drawn) is { } whole) yield return whole with { Unreported = overdrawn };
        }
    }

    private static ImmutableArray<AppropriationDraw> DrawsOn(OperationalPlan plan, Appropriation appropriation) =>
    [
        .. plan.Goals.Where(goal => goal.Financing is not null).SelectMany(goal => goal.Financing!.From).OfType<AppropriationDraw>()
            .Where(draw => draw.Appropriation == appropriation.Id.Value && draw is { Period: not null, Amount: not null }
                && draw.Amount.Value.Unit.ConvertsTo(appropriation.Unit)),
    ];

    private static Comparison? Shares(
        Appropriation appropriation, Period period, Located<Amount>? amount, ImmutableArray<(Share Share, Located<Amount>? Amount)> shares)
    {
        var given = shares.Where(share => share.Amount is not null).ToImmutableArray();
        var isLost = shares.Any(share => share.Share.Amounts.Any(a => a.IsUnreadable && a.Column.Value == period.Id.Value));
        return amount is null || given.IsEmpty || isLost ? null : Compare(appropriation, null, period, ComparisonKind.Shares, amount) with
        {
            Computed = given.Sum(share => share.Amount!.Value.In(appropriation.Unit)),
            Counted = [.. given.Select(share => share.Amount!.Span)],
        };
    }

    private static Comparison? CarryingLine(PlanFigures figures, Appropriation appropriation, Period period, Located<Amount>? amount)
    {
        if (amount is null || appropriation.Line is not { } line) return null;
        if (figures.Find(line.Statement) is not { } statement || statement.Find(line.Line, period.Id.Value) is not { IsUnknown: false, Figure: { } carried } cell) return null;
        if (!statement.Statement.Unit.ConvertsTo(appropriation.Unit)) return null;
        return Compare(appropriation, null, period, ComparisonKind.CarryingLine, amount) with
        {
            Stated = statement.Statement.Unit.Convert(carried, appropriation.Unit),
            Computed = amount.Value.In(appropriation.Unit),
            Counted = cell.Written is { } written ? [written.Span] : [],
            Cell = cell,
            Statement = statement,
        };
    }

    private static Comparison? Draws(
        Appropriation appropriation, Share? share, Period period, Located<Amount>? held, ImmutableArray<AppropriationDraw> draws) =>
        held is null || draws.IsEmpty ? null : Compare(appropriation, share, period, ComparisonKind.Draws, held) with
        {
            Computed = draws.Sum(draw => draw.Amount!.Value.In(appropriation.Unit)),
            Counted = [.. draws.Select(draw => draw.Amount!.Span)],
        };

    private static Located<Amount>? Given(Appropriation appropriation, ImmutableArray<CellAmount> amounts, Period period) =>
        amounts.FirstOrDefault(amount => amount.Column.Value == period.Id.Value)?.Amount is { } given && given.Value.Unit.ConvertsTo(appropriation.Unit)
            ? given
            : null;

    private static Comparison Compare(Appropriation appropriation, Share? share, Period period, ComparisonKind kind, Located<Amount> amount) => new()
    {
        Kind = kind,
        Address = share is null
            ? Address.Of("appropriation", appropriation.Id.Value, period.Id.Value)
            : Address.Of("share", appropriation.Id.Value, share.Id.Value, period.Id.Value),
        Place = amount.Span,
        Stated = amount.Value.In(appropriation.Unit),
        Computed = 0,
        Unit = appropriation.Unit,
        Appropriation = appropriation,
        Share = share,
        Period = period,
    };
}
