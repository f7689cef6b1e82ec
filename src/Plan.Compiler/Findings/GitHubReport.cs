using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Plan.Compiler.Findings;

/// <summary>Findings as annotations of a GitHub workflow, worst first, as many as GitHub shows; the last line counts them all.</summary>
public static class GitHubReport
{
    /// <summary>GitHub shows so many of each level in one step, and drops the rest without a word.</summary>
    private const int MostOfALevel = 10;

    /// <summary>What a step writes to its log. Accepted findings are counted only.</summary>
    public static string Write(ImmutableArray<CheckedPlan> plans)
    {
        if (plans.IsEmpty) return "";
        var text = new StringBuilder();
        foreach (var level in plans.SelectMany(Told).GroupBy(told => told.Finding.Severity).OrderByDescending(level => level.Key))
            foreach (var told in level.Take(MostOfALevel))
                text.Append(Annotation(told)).Append('\n');
        return text.Append(Words.Of(plans[0].Language).Ending(plans)).Append('\n').ToString();
    }

    private static IEnumerable<ToldFinding> Told(CheckedPlan plan)
    {
        var writer = new MessageWriter(plan.Language);
        return plan.Findings.Where(finding => finding.Accepted is null).Select(writer.Tell);
    }

    private static string Annotation(ToldFinding told)
    {
        var (start, end) = (told.Finding.Place.StartPosition, told.Finding.Place.EndPosition);
        var level = told.Finding.Severity == Severity.Info ? "notice" : SeverityNames.Of(told.Finding.Severity);
        // Columns are for one line only; GitHub refuses them otherwise.
        var columns = start.Line == end.Line ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}") : "";
        var place = string.Create(CultureInfo.InvariantCulture, $"file={Property(told.Finding.Place.Source.DisplayPath)},line={start.Line},endLine={end.Line}{columns}");
        var message = string.Join('\n', [told.Message, .. told.Causes.Select(cause => cause.Message), .. told.Hints]);
        return $"::{level} {place},title={Property(told.Finding.Rule.ToString())}::{Data(message)}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
