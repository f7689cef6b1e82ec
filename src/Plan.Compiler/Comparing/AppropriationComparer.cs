using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in an appropriation: its amounts and shares, and what is left of it.</summary>
internal static class AppropriationComparer
{
    public static IEnumerable<Change> CompareAll(ComparisonContext context) => ThingLists.Compare(
        context.Old.Plan.Appropriations, context.New.Plan.Appropriations, "appropriation",
        one => one.Id.Value, one => one.Name.Value, one => one.Address,
        (changes, before, after) => changes
            .Name(before.Name.Value, after.Name.Value)
            .Property("short", before.ShortName, after.ShortName)
            .Property("unit", before.Unit.Label, after.Unit.Label)
            .Property("line", Line(before), Line(after))
            .Text(before.Text, after.Text)
            .Add(Amounts(context, before.Amounts, after.Amounts, after.Address, "appropriation", after.Name.Value, after.Unit))
            .Add(Shares(context, before, after))
            .Add(Effects(context, before, after)),
        (one, isNew) => Figures(context, isNew, one.Amounts, one.Address, one.Name.Value, one.Unit));

    private static IEnumerable<Change> Shares(ComparisonContext context, Appropriation old, Appropriation @new) => ThingLists.Compare(
        old.Shares, @new.Shares, "share", share => share.Id.Value, share => share.Name.Value, share => AddressOf(@new, share),
        (changes, before, after) => changes
            .Name(before.Name.Value, after.Name.Value)
            .Property("short", before.ShortName, after.ShortName)
            .Text(before.Text, after.Text)
            .Add(Amounts(context, before.Amounts, after.Amounts, AddressOf(@new, after), "share", after.Name.Value, @new.Unit)),
        (share, isNew) => Figures(context, isNew, share.Amounts, AddressOf(isNew ? @new : old, share), share.Name.Value, @new.Unit));

    private static IEnumerable<Change> Amounts(
        ComparisonContext context, ImmutableArray<CellAmount> old, ImmutableArray<CellAmount> @new,
        Address address, string kind, string name, Unit unit)
    {
        foreach (var (before, after) in context.Periods.All)
        {
            var (was, now) = (Value(old, before, unit), Value(@new, after, unit));
            if (was == now) continue;
            yield return new FigureChanged(
                Of(address, after ?? before!), kind, name, "amount", context.LabelOf(after ?? before!), was, now, unit, 0)
            {
                OldAddress = before is not null && after is not null && before.Id.Value != after.Id.Value ? Of(address, before) : null,
                IsComparison = after is not null && context.IsDecided(after) && @new.Any(amount => amount.Column.Value == after.Id.Value),
            };
        }
    }

    // What is left to give shares of, and what goals leave.
    private static IEnumerable<Change> Effects(ComparisonContext context, Appropriation old, Appropriation @new)
    {
        foreach (var (before, after) in context.Periods.All.Where(pair => pair is { Old: not null, New: not null }))
        {
            var label = context.LabelOf(after!);
            if (Left(Shared(old, before!, @new.Unit)) != Left(Shared(@new, after!, @new.Unit)))
                yield return Effect("undistributed", Left(Shared(old, before!, @new.Unit)), Left(Shared(@new, after!, @new.Unit)));
            if (Left(Drawn(context.Old, old, before!, @new.Unit)) != Left(Drawn(context.New, @new, after!, @new.Unit)))
                yield return Effect(
                    "undrawn", Left(Drawn(context.Old, old, before!, @new.Unit)), Left(Drawn(context.New, @new, after!, @new.Unit)));

            FigureChanged Effect(string property, decimal? was, decimal? now) =>
                new(Of(@new.Address, after!), "appropriation", @new.Name.Value, property, label, was, now, @new.Unit, 0) { IsEffect = true };
        }

        static decimal? Left((decimal? Whole, decimal? Taken) money) => money.Taken is null ? null : money.Whole - money.Taken;
    }

    private static (decimal? Whole, decimal? Taken) Shared(Appropriation appropriation, Period period, Unit unit)
    {
        var shares = appropriation.Shares.Select(share => Value(share.Amounts, period, unit)).OfType<decimal>().ToList();
        return (Value(appropriation.Amounts, period, unit), shares.Count == 0 ? null : shares.Sum());
    }

    private static (decimal? Whole, decimal? Taken) Drawn(CompiledPlan plan, Appropriation appropriation, Period period, Unit unit)
    {
        var draws = plan.Plan.Goals.SelectMany(goal => goal.Financing?.From ?? []).OfType<AppropriationDraw>()
            .Where(draw => draw.Appropriation == appropriation.Id.Value && draw.Period?.Value == period.Id.Value)
            .Where(draw => draw.Amount?.Value.Unit.ConvertsTo(unit) == true).Select(draw => draw.Amount!.Value.In(unit)).ToList();
        return (Value(appropriation.Amounts, period, unit), draws.Count == 0 ? null : draws.Sum());
    }

    private static ImmutableArray<PlacedFigure> Figures(
        ComparisonContext context, bool isNew, ImmutableArray<CellAmount> amounts, Address address, string name, Unit unit) =>
    [
        .. (isNew ? context.New : context.Old).Plan.Manifest.Periods.Where(period => Value(amounts, period, unit) is not null)
            .Select(period => new PlacedFigure(
                Of(address, period), name, context.LabelOf(period), Value(amounts, period, unit)!.Value, unit, 0, IsTotal: false)),
    ];

    private static decimal? Value(ImmutableArray<CellAmount> amounts, Period? period, Unit unit) =>
        amounts.FirstOrDefault(amount => amount.Column.Value == period?.Id.Value)?.Amount?.Value is { } amount
            ? amount.Unit.ConvertsTo(unit) ? amount.In(unit) : amount.Value
            : null;

    private static Address Of(Address address, Period period) => address with { Path = $"{address.Path}/{period.Id.Value}" };

    private static Address AddressOf(Appropriation appropriation, Share share) => Address.Of("share", appropriation.Id.Value, share.Id.Value);

    private static string? Line(Appropriation appropriation) => appropriation.Line is { } line ? $"{line.Statement}/{line.Line}" : null;
}
