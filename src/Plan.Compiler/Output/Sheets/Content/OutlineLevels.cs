using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>How deep a statement's rows stand in the outline: lines below the total that is their sum, a group's lines below it.</summary>
internal static class OutlineLevels
{
    private const int Deepest = 7;

    public static ImmutableArray<int> Of(StatementTable table)
    {
        var counts = table.Rows.Select(row => row.Counts.Where(term => term.Statement is null).Select(term => term.Id).ToHashSet(StringComparer.Ordinal)).ToArray();
        var totals = table.Rows.Where(row => row.Kind == "total").Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var levels = new int[table.Rows.Length];
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        // From below, as a total decides of the lines above it; a heading stands with the line that follows it.
        var counted = new HashSet<string>(StringComparer.Ordinal);
        for (var i = table.Rows.Length - 1; i >= 0; i--)
        {
            var row = table.Rows[i];
            if (row.Kind == "total")
            {
                if (IsSumOfLines(row, totals)) counted.UnionWith(counts[i]);
            }
            else if (row.Kind == "heading" ? i + 1 < levels.Length && levels[i + 1] > 0 : row.Id is not null && counted.Contains(row.Id))
            {
                levels[i] = 1;
            }
            if (row.Id is not null) byId[row.Id] = i;
        }
        for (var i = 0; i < levels.Length; i++)
            if (table.Rows[i].Kind == "group")
                foreach (var id in counts[i])
                    if (byId.TryGetValue(id, out var inner) && inner > i)
                        levels[inner] = levels[i] + 1;
        for (var i = 0; i < levels.Length; i++)
            if (table.Rows[i].PartOf is { } whole && byId.TryGetValue(whole, out var at))
                levels[i] = Math.Max(levels[i], levels[at]);
        return [.. levels.Select(level => Math.Min(level, Deepest))];
    }

    // A total of totals, or of a few terms with signs, is no fold of the lines above it.
    private static bool IsSumOfLines(StatementRow total, HashSet<string?> totals) =>
        total.Counts.Length > 1 && total.Counts.All(term => term is { Statement: null, Sign: 1 } && !totals.Contains(term.Id));
}
