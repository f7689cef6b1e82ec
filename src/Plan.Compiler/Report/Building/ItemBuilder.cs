using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds measures and assignments.</summary>
internal sealed class ItemBuilder(ReportContext context)
{
    public ItemEntry Build(Measure measure) => Entry(
        measure.Address, measure.Id, measure.Name, measure.ShortName, measure.Text, measure.BelongsTo, measure.Office, null);

    public ItemEntry Build(Assignment assignment) => Entry(
        assignment.Address, assignment.Id, assignment.Name, assignment.ShortName, assignment.Text, assignment.BelongsTo, assignment.Office,
        assignment.Due?.Value);

    private ItemEntry Entry(
        Address address, Located<string> id, Located<string> name, string? shortName, MarkdownText? text, Belonging belongsTo,
        Located<string>? office, DateOnly? due) => new()
        {
            Id = id.Value,
            Anchor = context.Anchors.Place(address),
            Name = name.Value,
            ShortName = shortName ?? name.Value,
            Text = context.Prose.Read(text, 6),
            Goals = context.GoalLinks(belongsTo),
            Area = context.AreaLink(belongsTo.Area?.Value),
            Office = context.OfficeLink(office?.Value),
            Mentions = context.Mentions.Of(address),
            Due = due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            DueText = due is { } day ? context.Words.Fill("dueOn", Fact.Text("date", context.Words.Date(day))) : null,
        };
}
