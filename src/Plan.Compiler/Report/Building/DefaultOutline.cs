using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Report.Building;

/// <summary>The outline of a plan that has none: its organisation, its areas, its money, so far as it has them.</summary>
internal static class DefaultOutline
{
    public static ImmutableArray<OutlineSection> Of(OperationalPlan plan, DocumentWords words)
    {
        if (!plan.Manifest.Outline.IsEmpty) return plan.Manifest.Outline;
        var span = plan.Manifest.Span;
        OutlineBlock Block(string kind, string target) => new(kind, new(target, span), null, span);
        OutlineSection Section(string heading, params ReadOnlySpan<OutlineBlock> content) =>
            new(new Located<string>(words[heading], span), true, [.. content], []);

        var sections = ImmutableArray.CreateBuilder<OutlineSection>();
        if (plan.Offices.Any(office => office.Kind != OfficeKind.CostCentre)) sections.Add(Section("organisation", Block("organisation", "all")));
        if (plan.Areas.Length + plan.Goals.Length + plan.Indicators.Length + plan.Measures.Length + plan.Assignments.Length > 0)
            sections.Add(Section("goalsHeading", Block("areas", "all")));
        OutlineBlock[] money =
        [
            .. plan.Statements.Select(statement => Block("statement", statement.Id.Value)),
            .. plan.Appropriations.Select(appropriation => Block("appropriation", appropriation.Id.Value)),
            .. plan.Frames.Select(frame => Block("frame", frame.Id.Value)),
        ];
        if (money.Length > 0) sections.Add(Section("money", money));
        return sections.ToImmutable();
    }
}
