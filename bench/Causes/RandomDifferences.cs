using System.Globalization;

namespace Plan.Bench.Causes;

/// <summary>How often a difference that no error made is given a cause; in per cent.</summary>
/// <param name="Digits">Of the difference, in whole steps.</param>
/// <param name="Named">Figures are named.</param>
/// <param name="Counted">A number of figures is all that is said.</param>
internal sealed record RandomDifferences(string Digits, double Named, double Counted)
{
    public const string Header = """
        | digits | a figure is named | figures are counted |
        | --- | ---: | ---: |
        """;

    /// <summary>Differences with so many digits, each as likely as the next.</summary>
    public static RandomDifferences Of(int digits, int cases, int seed)
    {
        var random = new Random(seed);
        var (named, counted, least) = (0, 0, (int)Math.Pow(10, digits - 1));
        for (var i = 0; i < cases;)
        {
            var sheet = Population.Budgets.Draw(random);
            var column = random.Next(sheet.Columns);
            sheet.Stated[column] += random.Next(least, 10 * least) * sheet.Step * (random.Next(2) * 2 - 1);
            var question = Question.Down(sheet, column);
            if (Math.Abs(question.Difference) <= question.Allowed) continue;
            i++;
            var causes = Trial.CausesOf(sheet, question);
            if (causes.Any(cause => !cause.Addresses.IsEmpty)) named++;
            else if (!causes.IsEmpty) counted++;
        }
        return new(digits.ToString(CultureInfo.InvariantCulture), 100.0 * named / cases, 100.0 * counted / cases);
    }

    /// <summary>As many of each size.</summary>
    public static RandomDifferences Together(IReadOnlyCollection<RandomDifferences> all) =>
        new("1 to 6", all.Average(one => one.Named), all.Average(one => one.Counted));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"| {Digits} | {Named:0.0} | {Counted:0.0} |");
}
