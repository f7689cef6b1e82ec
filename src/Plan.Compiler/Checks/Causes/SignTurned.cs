using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>A figure that is half the difference: its sign is turned.</summary>
internal static class SignTurned
{
    public const string Kind = "sign-turned";

    public static IEnumerable<Explanation> Explain(Discrepancy discrepancy)
    {
        ImmutableArray<Suspect> figures = [.. discrepancy.Figures.Where(figure => figure.Figure != 0)];
        var errors = figures.Select(figure => (Figure: figure, Effect: discrepancy.EffectOf(figure, -figure.Figure)))
            .Where(error => error.Effect is not null)
            .Select(error => new PossibleError(error.Figure, -error.Figure.Figure, error.Effect!.Value));
        var signs = new Lazy<Signs>(() => new(figures));
        if (Explanation.Of(Kind, discrepancy, errors, error => signs.Value.Evidence(error.Suspect) / figures.Length) is { } explanation)
            yield return explanation;
    }

    /// <summary>Which figures have another sign than those beside them.</summary>
    private sealed class Signs
    {
        private readonly int _usual;
        private readonly decimal _odd;

        public Signs(ImmutableArray<Suspect> figures)
        {
            _usual = figures.Sum(figure => Math.Sign(figure.Figure));
            _odd = (figures.Count(IsOdd) + 1m) / (figures.Length + 2);
        }

        /// <summary>
        /// How much better the figures fit a sign turned here than one that stands right. A sign is turned where it is entered
        /// as often as where it is added up; entered, it would be odd, which few signs are by themselves.
        /// </summary>
        public decimal Evidence(Suspect figure) => ((IsOdd(figure) ? (1 - _odd) / _odd : _odd / (1 - _odd)) + 1) / 2;

        // Against the other periods of its line; where it has none, against the other lines.
        private bool IsOdd(Suspect figure)
        {
            var beside = figure.Statement[figure.Cell.Row].Where(cell => cell.Column is PeriodColumn && !ReferenceEquals(cell, figure.Cell))
                .Sum(cell => Math.Sign(cell.Figure ?? 0));
            return Math.Sign(figure.Figure) * Math.Sign(beside == 0 ? _usual : beside) < 0;
        }
    }
}
