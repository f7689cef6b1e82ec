using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A figure that a text may speak of.</summary>
/// <param name="Target">What a link to it is written with; null where none can be.</param>
/// <param name="InKronor">Without its sign: prose says "lower by 3 mkr".</param>
/// <param name="Value">As the plan shows it.</param>
internal sealed record PlanAmount(Address? Target, decimal InKronor, decimal Value, int Decimals, Unit Unit)
{
    public static PlanAmount Of(Address? target, decimal value, int decimals, Unit unit) =>
        new(target, Math.Abs(unit.Convert(value, Unit.Kr)), value, decimals, unit);
}

/// <summary>The figures that a text may speak of: those of statements, appropriations, shares and frames.</summary>
internal sealed class PlanAmounts
{
    // Of a shorter number, too many others are one slip away by chance.
    private const int FewestDigits = 5;

    private readonly ImmutableArray<PlanAmount> _amounts;
    private readonly Dictionary<(Unit, int Decimals), HashSet<decimal>> _rounded = [];

    private PlanAmounts(IEnumerable<PlanAmount> amounts) => _amounts = [.. amounts];

    public static PlanAmounts Of(CheckInput input) =>
        new([.. Statements(input), .. Appropriations(input.Plan), .. Frames(input)]);

    /// <summary>Whether a figure of the plan, rounded to the decimals that are written, is the amount.</summary>
    public bool Holds(ProseAmount amount)
    {
        var key = (amount.Unit, amount.Decimals);
        if (!_rounded.TryGetValue(key, out var figures))
            _rounded[key] = figures = _amounts
                .Select(figure => Math.Round(Unit.Kr.Convert(figure.InKronor, amount.Unit), amount.Decimals, MidpointRounding.AwayFromZero))
                .ToHashSet();
        return figures.Contains(amount.Value);
    }

    /// <summary>The one figure that differs from the amount by a slip of the pen in one digit; null where there is none, or more than one.</summary>
    public PlanAmount? Meant(ProseAmount amount)
    {
        var written = DigitsOf(amount.Value, amount.Decimals);
        if (written.Length < FewestDigits) return null;
        var near = _amounts.Where(figure => figure.Target is not null
            && EditDistance.Between(written, DigitsOf(Unit.Kr.Convert(figure.InKronor, amount.Unit), amount.Decimals), 1) == 1).ToList();
        return near.DistinctBy(figure => figure.InKronor).Count() == 1 ? near[0] : null;
    }

    private static string DigitsOf(decimal value, int decimals) =>
        value.ToString($"F{decimals}", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);

    private static IEnumerable<PlanAmount> Statements(CheckInput input) =>
        from figures in input.Figures.Statements
        let statement = figures.Statement
        where !statement.Unit.IsOwn
        from row in figures.Rows
        from cell in figures[row]
        where cell.Column is not ChangeColumn && cell.Figure is not null
        let target = row.Line.Id is null ? null : statement.CellAddress(row.Line, cell.Column)
        select PlanAmount.Of(target, cell.Figure!.Value, cell.Decimals, statement.Unit);

    private static IEnumerable<PlanAmount> Appropriations(OperationalPlan plan) =>
        from appropriation in plan.Appropriations
        where !appropriation.Unit.IsOwn
        from held in appropriation.Shares
            .Select(share => (Address: Address.Of("share", appropriation.Id.Value, share.Id.Value), share.Amounts))
            .Append((appropriation.Address, appropriation.Amounts))
        from amount in held.Amounts
        where amount.Amount is not null
        let target = new Address(held.Address.Kind, $"{held.Address.Path}/{amount.Column.Value}")
        select PlanAmount.Of(target, amount.Amount!.Value.In(appropriation.Unit), 0, appropriation.Unit);

    // Its changes and moves, what it changes by in all, and what of that is unexplained.
    private static IEnumerable<PlanAmount> Frames(CheckInput input)
    {
        if (input.Plan.Manifest.Unit is not { IsOwn: false } unit) return [];
        return input.Plan.Frames
            .SelectMany(frame => frame.Changes.Select(change => change.Amount).Concat(frame.Moves.Select(move => move.Amount)))
            .OfType<Source.Located<Amount>>().Select(amount => amount.Value.In(unit))
            .Concat(input.Comparisons.Where(comparison => comparison.Kind == ComparisonKind.Frame).SelectMany(Sums))
            .Select(amount => PlanAmount.Of(null, amount, 0, unit));
    }

    private static IEnumerable<decimal> Sums(Comparison frame)
    {
        var changes = frame.Frame!.Changes.Where(change => change.Amount is not null).Sum(change => change.Amount!.Value.In(frame.Unit!));
        return [changes, frame.Difference, changes + frame.Difference];
    }
}
