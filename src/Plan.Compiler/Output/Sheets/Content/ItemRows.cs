using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>A measure or an assignment as a row.</summary>
/// <param name="Area">Its own, else its first goal's.</param>
/// <param name="Goals">The names of its goals, a line each.</param>
/// <param name="Due"><c>2025-12-31</c>.</param>
internal sealed record ItemRow(string? Area, string? Goals, string Name, string? Office, string? Due, string Address) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("area", Area);
        fields.Text("goals", Goals);
        fields.Text("name", Name);
        fields.Text("office", Office);
        fields.Text("due", Due);
        fields.Text("address", Address);
    }
}

/// <summary>Builds the rows of measures and assignments.</summary>
internal static class ItemRows
{
    public static ImmutableArray<ItemRow> Of(ImmutableArray<ItemEntry> items, string kind, ImmutableArray<GoalEntry> goals)
    {
        var byAddress = goals.DistinctBy(goal => goal.Id).ToDictionary(goal => $"goal:{goal.Id}", StringComparer.Ordinal);
        return
        [
            .. items.Select(item =>
            {
                var own = item.Goals.Select(goal => byAddress.GetValueOrDefault(goal.Address)).OfType<GoalEntry>().ToList();
                return new ItemRow(
                    item.Area?.Text ?? own.Select(goal => goal.Area?.Text).FirstOrDefault(area => area is not null),
                    item.Goals.IsEmpty ? null : string.Join('\n', item.Goals.Select(goal => byAddress.GetValueOrDefault(goal.Address)?.Name ?? goal.Text)),
                    item.Name, item.Office?.Text, item.Due, $"{kind}:{item.Id}");
            }),
        ];
    }
}
