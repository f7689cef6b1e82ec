using System.Collections.Frozen;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>The figures that a text may speak of: those of statements, appropriations, shares and frames, in kronor, signs aside.</summary>
internal sealed class PlanAmounts
{
    private readonly decimal[] _inKronor;
    private readonly Dictionary<(Unit, int Decimals), FrozenSet<decimal>> _rounded = [];

    private PlanAmounts(IEnumerable<decimal> inKronor) => _inKronor = [.. inKronor.Select(Math.Abs).Distinct()];

    public static PlanAmounts Of(CheckInput input) => new(
    [
        .. from figures in input.Figures.Statements
           where !figures.Statement.Unit.IsOwn
           from row in figures.Rows
           from cell in figures[row]
           let figure = cell.Column is ChangeColumn ? null : cell.Figure
           where figure is not null
           select figures.Statement.Unit.Convert(figure.Value, Unit.Kr),
        .. from appropriation in input.Plan.Appropriations
           from amount in appropriation.Amounts.Concat(appropriation.Shares.SelectMany(share => share.Amounts))
           where amount.Amount is { Value.Unit.IsOwn: false }
           select amount.Amount!.Value.In(Unit.Kr),
        .. from frame in input.Plan.Frames
           from amount in frame.Changes.Select(change => change.Amount).Concat(frame.Moves.Select(move => move.Amount))
           where amount is { Value.Unit.IsOwn: false }
           select amount!.Value.In(Unit.Kr),
        .. from comparison in input.Comparisons
           where comparison is { Kind: ComparisonKind.Frame, Unit.IsOwn: false }
           from amount in new[] { comparison.Difference, comparison.Computed }
           select comparison.Unit!.Convert(amount, Unit.Kr),
    ]);

    /// <summary>Whether a figure of the plan, rounded to the decimals that are written, is the amount.</summary>
    public bool Holds(ProseAmount amount)
    {
        var key = (amount.Unit, amount.Decimals);
        if (!_rounded.TryGetValue(key, out var figures))
            _rounded[key] = figures = _inKronor
                .Select(figure => Math.Round(Unit.Kr.Convert(figure, amount.Unit), Math.Min(amount.Decimals, 28), MidpointRounding.AwayFromZero))
                .ToFrozenSet();
        return figures.Contains(amount.Value);
    }
}
