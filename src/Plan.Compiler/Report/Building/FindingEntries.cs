using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Report.Building;

/// <summary>Tells findings in the words of a document.</summary>
internal sealed class FindingEntries(DocumentWords words, string language)
{
    // Pages are read when a rule speaks; a plan without findings reads none.
    private readonly Lazy<MessageWriter> _messages = new(() => new MessageWriter(language));

    public ImmutableArray<FindingEntry> Of(IEnumerable<Finding> findings) => [.. findings.Select(Entry)];

    private FindingEntry Entry(Finding finding)
    {
        var place = finding.Place.StartPosition;
        var file = finding.Place.Source.Path;
        return new()
        {
            Code = finding.Rule.Code,
            Rule = finding.Rule.Name,
            Severity = SeverityNames.Of(finding.Severity),
            SeverityText = words[finding.Severity switch
            {
                Severity.Error => "severityError",
                Severity.Warning => "severityWarning",
                _ => "severityInfo",
            }],
            Message = _messages.Value.Tell(finding).Message,
            Address = finding.Address?.ToString(),
            File = file,
            Place = words.Fill("place", Fact.Text("file", file), Fact.Count("line", place.Line)),
            Line = place.Line,
            Column = place.Column,
            Stated = finding.Difference?.Stated,
            Computed = finding.Difference?.Computed,
            Difference = finding.Difference?.Value,
            Accepted = finding.Accepted is not null,
            Reason = finding.Accepted?.Reason?.Value,
        };
    }
}
