using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Report.Building;

/// <summary>Places the steps of a bridge on one axis, which is cut: it reaches from the lowest level to the highest.</summary>
internal static class Waterfall
{
    private const decimal Margin = 1.75m;
    private const decimal Span = 100 - (2 * Margin);

    /// <summary>The steps with their places; as they are where an end is missing or nothing moves.</summary>
    public static ImmutableArray<FrameStep> Draw(ImmutableArray<FrameStep> steps, DocumentWords words)
    {
        if (steps is not [{ Kind: "from", Amount: { } start }, .., { Kind: "to" }]) return steps;
        var levels = LevelsAfter(steps, start);
        var (low, high) = (levels.Min(), levels.Max());
        if (low == high) return steps;

        string At(decimal level) => Length(Margin + ((level - low) * Span / (high - low)));
        return
        [
            .. steps.Select((step, index) => step.Kind switch
            {
                "from" => step with { Drawing = words["bridgeStart"], Start = At(levels[index]), After = At(levels[index]) },
                "to" => step with { Drawing = words["bridgeEnd"], Start = At(levels[index]), Before = At(levels[index]) },
                "open" => step,
                _ => Bar(step, levels[index - 1], levels[index]),
            }),
        ];

        FrameStep Bar(FrameStep step, decimal before, decimal after) => step with
        {
            Drawing = words.Fill(
                "bridgeStep", Fact.Text("from", words.Numbers.Exact(before, 0)), Fact.Text("to", words.Numbers.Exact(after, 0))),
            Start = At(Math.Min(before, after)),
            Length = Length(Math.Abs(after - before) * Span / (high - low)),
            Before = At(before),
            After = At(after),
        };
    }

    private static ImmutableArray<decimal> LevelsAfter(ImmutableArray<FrameStep> steps, decimal start)
    {
        var levels = ImmutableArray.CreateBuilder<decimal>(steps.Length);
        var level = start;
        foreach (var step in steps)
            levels.Add(level = step.Kind is "from" or "to" ? step.Amount ?? level : level + (step.Amount ?? 0));
        return levels.MoveToImmutable();
    }

    private static string Length(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.00}%");
}
