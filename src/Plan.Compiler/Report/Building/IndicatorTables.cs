using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds tables of indicators.</summary>
internal sealed class IndicatorTables(ReportContext context)
{
    /// <param name="rows">In the order shown.</param>
    /// <param name="of">The name of what they are of; null where they are the plan's.</param>
    /// <param name="anchor">What the table's place is called after.</param>
    /// <returns>Null where there are none.</returns>
    public IndicatorTable? Build(ImmutableArray<IndicatorRow> rows, string? of, string anchor)
    {
        if (rows.IsEmpty) return null;
        var manifest = context.Plan.Manifest;
        var outcomes = DocumentWords.Years(manifest.OutcomeYears);
        var targets = DocumentWords.Years(manifest.Years);
        var hasTargets = rows.Any(row => row.Targets.Any(cell => cell.Text.Length > 0));
        // What is so of all is said once, below the table.
        var allArePreliminary = rows.Length > 1 && rows.All(row => row.Preliminary);
        return new()
        {
            Anchor = context.Anchors.PlaceHeading(anchor),
            Title = context.Words["indicators"],
            Of = of is null ? null : context.Words.Fill("indicatorsOf", Fact.Text("name", of)),
            Years = hasTargets
                ? context.Words.Fill("outcomesAndTargetsIn", Fact.Text("years", outcomes), Fact.Text("targets", targets))
                : context.Words.Fill("outcomesIn", Fact.Text("years", outcomes)),
            OutcomeYears = [.. manifest.OutcomeYears.Years.Select(DocumentWords.Number)],
            TargetYears = hasTargets ? [.. manifest.Years.Years.Select(DocumentWords.Number)] : [],
            Rows = allArePreliminary ? [.. rows.Select(row => row with { Details = IndicatorBuilder.Details(row, null) })] : rows,
            Note = NoteOf(allArePreliminary, hasTargets, targets),
        };
    }

    private string? NoteOf(bool allArePreliminary, bool hasTargets, string targets)
    {
        var sentences = new List<string>();
        if (allArePreliminary) sentences.Add(context.Words["allArePreliminary"]);
        if (!hasTargets) sentences.Add(context.Words.Fill("targetsNotGiven", Fact.Text("years", targets)));
        return sentences.Count == 0 ? null : string.Join(" ", sentences);
    }
}
