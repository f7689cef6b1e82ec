using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Plan.Compiler.Findings;

/// <summary>Findings as the Markdown of a GitHub job's summary: every finding of every plan, worst first, in a table a plan.</summary>
public static class GitHubSummary
{
    // GitHub cuts a summary at a megabyte.
    private const int MostOfAPlan = 200;

    public static string Write(ImmutableArray<CheckedPlan> plans)
    {
        var text = new StringBuilder();
        foreach (var plan in plans) Add(text, plan);
        return text.ToString();
    }

    private static void Add(StringBuilder text, CheckedPlan plan)
    {
        var writer = new MessageWriter(plan.Language);
        text.Append(CultureInfo.InvariantCulture, $"## {Cell(plan.Id)}\n\n{writer.Words.Summary(plan.Summary)}\n\n");
        ImmutableArray<Finding> open = [.. plan.Findings.Where(finding => finding.Accepted is null).OrderByDescending(finding => finding.Severity)];
        if (open.IsEmpty) return;
        text.Append(CultureInfo.InvariantCulture, $"| {writer.Words["summary.columns"].Replace("|", " | ", StringComparison.Ordinal)} |\n| --- | --- | --- |\n");
        foreach (var finding in open.Take(MostOfAPlan)) Add(text, writer.Tell(finding), writer.Words);
        if (open.Length > MostOfAPlan) text.Append(CultureInfo.InvariantCulture, $"| | | {writer.Words.Counted("lists.more", open.Length - MostOfAPlan)} |\n");
        text.Append('\n');
    }

    private static void Add(StringBuilder text, ToldFinding told, Words words)
    {
        var (finding, place) = (told.Finding, told.Finding.Place.StartPosition);
        var hints = string.Concat(told.Causes.Select(cause => cause.Message).Concat(told.Hints).Select(hint => $"<br>{Cell(hint)}"));
        text.Append(CultureInfo.InvariantCulture, $"| {words.Severity(finding.Severity)}<br>{finding.Rule.Code}<br>{finding.Rule.Name} ")
            .Append(CultureInfo.InvariantCulture, $"| {Cell(finding.Place.Source.DisplayPath)}:{place.Line}:{place.Column} ")
            .Append(CultureInfo.InvariantCulture, $"| {Cell(told.Message)}{hints} |\n");
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
