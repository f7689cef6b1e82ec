namespace Plan.Compiler.Checks.Causes;

/// <summary>How often chance alone would be explained: the restraint of every kind.</summary>
internal static class Chance
{
    /// <summary>A kind that explains more than one of twenty differences of this size is not named.</summary>
    public const decimal Most = 0.05m;

    /// <summary>The share of all whole steps, of either sign, with as many digits as the difference, that these effects explain.</summary>
    public static decimal Of(Discrepancy discrepancy, IEnumerable<decimal> effects)
    {
        var (step, tolerance) = (discrepancy.Step, discrepancy.Tolerance);
        var least = Step.PowerOfTen(discrepancy.Digits - 1);
        var most = Step.PowerOfTen(discrepancy.Digits) - 1;
        return Explained() / (2 * (most - least + 1));

        decimal Explained()
        {
            if (tolerance == 0)
                return effects.Where(effect => IsWholeStep(Math.Abs(effect / step))).Distinct().Count();
            var spans = new List<(decimal From, decimal To)>();
            foreach (var effect in effects)
            {
                var (from, to) = (decimal.Ceiling((effect - tolerance) / step), decimal.Floor((effect + tolerance) / step));
                spans.Add((Math.Max(from, least), Math.Min(to, most)));
                spans.Add((Math.Max(from, -most), Math.Min(to, -least)));
            }
            spans.RemoveAll(span => span.From > span.To);
            spans.Sort();
            var (count, last) = (0m, decimal.MinValue);
            foreach (var (from, to) in spans)
            {
                if (to <= last) continue;
                count += to - Math.Max(from, last + 1) + 1;
                last = to;
            }
            return count;
        }

        bool IsWholeStep(decimal steps) => steps >= least && steps <= most && decimal.Truncate(steps) == steps;
    }
}
