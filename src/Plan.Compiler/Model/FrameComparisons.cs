namespace Plan.Compiler.Model;

/// <summary>The comparison of a frame: what it is against what it was and why it changed, exact, in the plan's unit.</summary>
internal static class FrameComparisons
{
    public static IEnumerable<Comparison> Of(OperationalPlan plan, PlanFigures figures, Frame frame)
    {
        if (plan.Manifest.Unit is not { } unit || !frame.IsWhole) yield break;
        if (FigureAt(figures, frame.From, unit) is not { } before || FigureAt(figures, frame.To, unit) is not { } after) yield break;
        var changes = frame.Changes.Where(change => change.Amount is not null).Select(change => change.Amount!).ToList();
        if (changes.Any(change => !change.Value.Unit.ConvertsTo(unit))) yield break;
        yield return new()
        {
            Kind = ComparisonKind.Frame,
            Address = frame.Address,
            Place = frame.To!.Span,
            Stated = after,
            Computed = before + changes.Sum(change => change.Value.In(unit)),
            Unit = unit,
            Frame = frame,
            Counted = [.. changes.Select(change => change.Span)],
        };
    }

    /// <summary>A cell's figure in another unit; null where it is empty, unknown or in a unit that doesn't convert.</summary>
    internal static decimal? FigureAt(PlanFigures figures, CellReference? reference, Unit unit) =>
        reference is not null && figures.Find(reference) is { IsUnknown: false, Column: not ChangeColumn, Figure: { } figure }
            && figures.Find(reference.Statement)!.Statement.Unit is var from && from.ConvertsTo(unit)
            ? from.Convert(figure, unit)
            : null;
}
