using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Plan.Compiler.Findings;

/// <summary>Findings as the Markdown of a GitHub job's summary: every finding of every plan, worst first, in a table a plan.</summary>
public static class GitHubSummary
{
    private const int MostOfAPlan = 200;

    // GitHub refuses a step's summary of more than a megabyte, and other steps have something to say as well.
    private const int MostBytes = 900_000;

    public static string Write(ImmutableArray<CheckedPlan> plans)
    {
        var text = new StringBuilder();
        var left = MostBytes;
        foreach (var plan in plans) Add(text, plan, ref left);
        return text.ToString();
    }

    private static void Add(StringBuilder text, CheckedPlan plan, ref int left)
    {
        var writer = new MessageWriter(plan.Language);
        text.Append(CultureInfo.InvariantCulture, $"## {Cell(plan.Id)}\n\n{writer.Words.Summary(plan.Summary)}\n\n");
        ImmutableArray<Finding> open = [.. plan.Findings.Where(finding => finding.Accepted is null).OrderByDescending(finding => finding.Severity)];
        if (open.IsEmpty) return;
        text.Append(CultureInfo.InvariantCulture, $"| {writer.Words["summary.columns"].Replace("|", " | ", StringComparison.Ordinal)} |\n| --- | --- | --- |\n");
        var shown = 0;
        for (; shown < Math.Min(open.Length, MostOfAPlan); shown++)
        {
            var row = Row(writer.Tell(open[shown]), writer.Words);
            left -= Encoding.UTF8.GetByteCount(row);
            if (left < 0) break;
            text.Append(row);
        }
        if (open.Length > shown) text.Append(CultureInfo.InvariantCulture, $"| | | {writer.Words.Counted("lists.more", open.Length - shown)} |\n");
        text.Append('\n');
    }

    private static string Row(ToldFinding told, Words words)
    {
        var (finding, place) = (told.Finding, told.Finding.Place.StartPosition);
        var hints = string.Concat(told.Causes.Select(cause => cause.Message).Concat(told.Hints).Select(hint => $"<br>{Cell(hint)}"));
        return string.Create(CultureInfo.InvariantCulture,
            $"| {words.Severity(finding.Severity)}<br>{finding.Rule.Code}<br>{finding.Rule.Name} "
            + $"| {Cell(finding.Place.Source.DisplayPath)}:{place.Line}:{place.Column} | {Cell(told.Message)}{hints} |\n");
    }

    // Nothing of an author's may be markup here.
    private static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length);
        foreach (var character in PlainText.Of(text))
            if (character is '&' or '<' or '>') cell.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            else if ("\\`*_[]|~".Contains(character, StringComparison.Ordinal)) cell.Append('\\').Append(character);
            else cell.Append(character);
        return cell.ToString();
    }
}
