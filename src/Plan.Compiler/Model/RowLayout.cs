using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>Puts lines in the order shown.</summary>
internal static class RowLayout
{
    /// <param name="topLevel">The statement's own list.</param>
    /// <param name="all">Every line, in the order written.</param>
    /// <param name="partsByWhole">The parts of a line, by its id.</param>
    public static ImmutableArray<Row> Arrange(ImmutableArray<Line> topLevel, List<Line> all, ILookup<string, Line> partsByWhole)
    {
        var rows = ImmutableArray.CreateBuilder<Row>(all.Count);
        var placed = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        var wholes = all.Where(line => line.Id is not null).Select(line => line.Id!.Value).ToHashSet(StringComparer.Ordinal);

        foreach (var line in topLevel)
            if (!IsShownElsewhere(line))
                Place(line, 0, isTopLevel: true);
        // Parts of each other, reported as a loop, would otherwise be lost.
        foreach (var line in all)
            Place(line, 0, isTopLevel: false);
        return rows.ToImmutable();

        bool IsShownElsewhere(Line line) => line.PartOf is { } whole && wholes.Contains(whole.Value);

        void Place(Line line, int depth, bool isTopLevel)
        {
            if (!placed.Add(line)) return;
            var shown = depth + line.Indent;
            rows.Add(new(line, rows.Count, shown, isTopLevel));
            if (line is GroupLine group)
                foreach (var inner in group.Lines)
                    if (!IsShownElsewhere(inner))
                        Place(inner, shown + 1, isTopLevel: false);
            if (line.Id is { } id)
                foreach (var part in partsByWhole[id.Value])
                    Place(part, shown + 1, isTopLevel: false);
        }
    }
}
