using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in where a goal's money comes from.</summary>
internal static class FinancingComparer
{
    private const string Kind = "source";

    public static IEnumerable<Change> Compare(ComparisonContext context, Goal old, Goal @new)
    {
        var changes = new ThingChanges(@new.Address, "goal", @new.Name.Value)
            .Property("within-frame", old.Financing?.WithinFrame == true, @new.Financing?.WithinFrame == true)
            .Text(old.Financing?.Text, @new.Financing?.Text, "financing");
        return changes.All.Concat(Sources(context, old, @new));
    }

    private static IEnumerable<Change> Sources(ComparisonContext context, Goal old, Goal @new)
    {
        var before = (old.Financing?.From ?? []).Select(source => Named(context.Old, source, context.NewId));
        var after = (@new.Financing?.From ?? []).Select(source => Named(context.New, source, id => id));
        foreach (var pair in ThingPairs.Of(before, after, source => source.Key))
        {
            var source = pair.New ?? pair.Old!;
            var name = $"{(pair.New is null ? old : @new).Name.Value}: {source.Name}";
            var column = source.Period is { } period ? context.LabelOf(pair.New is null ? context.Old : context.New, period) : null;
            if (pair.Old is null) yield return new Added(@new.Address, Kind, name, Figure(source, @new.Address, name, column));
            else if (pair.New is null) yield return new Removed(@new.Address, Kind, name, Figure(source, @new.Address, name, column));
            else if ((source.Unit ?? pair.Old.Unit) is { } unit && Value(pair.Old, unit) != Value(source, unit))
                yield return new FigureChanged(@new.Address, Kind, name, "amount", column, Value(pair.Old, unit), Value(source, unit), unit, 0);
        }
    }

    private static ImmutableArray<PlacedFigure> Figure(NamedSource source, Address address, string name, string? column) =>
        source.Amount is { } amount ? [new(address, name, column ?? "", amount.Value, amount.Unit, amount.Decimals, IsTotal: false)] : [];

    // In the unit that the new one is written in, where the old one can be told in it.
    private static decimal? Value(NamedSource source, Unit unit) =>
        source.Amount is not { } amount ? null : amount.Unit.ConvertsTo(unit) ? amount.In(unit) : amount.Value;

    private static NamedSource Named(CompiledPlan plan, FinancingSource source, Func<string, string> newPeriod) => source switch
    {
        AppropriationDraw draw => new(
            $"{draw.Reference.Value}/{(draw.Period is { } period ? newPeriod(period.Value) : "")}",
            NameOf(plan.Plan, draw), draw.Period?.Value, draw.Amount?.Value),
        OtherSource other => new(other.Source.Value, other.Source.Value, null, other.Amount?.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    private static string NameOf(OperationalPlan plan, AppropriationDraw draw)
    {
        var appropriation = plan.Appropriations.FirstOrDefault(one => one.Id.Value == draw.Appropriation);
        var share = appropriation?.Shares.FirstOrDefault(one => one.Id.Value == draw.Share);
        return share?.Name.Value ?? appropriation?.Name.Value ?? draw.Reference.Value;
    }

    /// <param name="Key">What makes it the same source in both plans.</param>
    /// <param name="Period">As its plan has it.</param>
    private sealed record NamedSource(string Key, string Name, string? Period, Amount? Amount)
    {
        public Unit? Unit => Amount?.Unit;
    }
}
