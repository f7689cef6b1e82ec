using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds measures and assignments.</summary>
internal sealed class ItemBuilder(ReportContext context)
{
    public ItemList? MeasureList(IEnumerable<Measure> measures) => List("measures", Measures(measures));

    public ItemList? AssignmentList(IEnumerable<Assignment> assignments) => List("assignments", Assignments(assignments));

    public ImmutableArray<ItemEntry> Measures(IEnumerable<Measure> measures) =>
        [.. measures.Select(m => Entry(m.Address, m.Id, m.Name, m.ShortName, m.Text, m.BelongsTo, m.Office, null))];

    public ImmutableArray<ItemEntry> Assignments(IEnumerable<Assignment> assignments) =>
        [.. assignments.Select(a => Entry(a.Address, a.Id, a.Name, a.ShortName, a.Text, a.BelongsTo, a.Office, a.Due?.Value))];

    private ItemList? List(string title, ImmutableArray<ItemEntry> items) => items.IsEmpty ? null : new(context.Words[title], items);

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
            Due = due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            DueText = due is { } day ? context.Words.Fill("dueOn", Fact.Text("date", context.Words.Date(day))) : null,
        };
}
