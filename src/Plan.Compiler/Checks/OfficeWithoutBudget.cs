using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>Neither an office nor what is below it has a budget line, where another office has. Facts: <c>name</c>, <c>id</c>.</summary>
internal static class OfficeWithoutBudget
{
    public static readonly Rule Rule = new("PLAN0411", "office-without-budget", Severity.Info);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var plan = input.Plan;
        var withLines = input.Figures.Statements.SelectMany(figures => figures.Rows).Where(row => !row.IsHeading)
            .Select(row => row.Line.Office?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var isSure = plan.IsSureOf("office", "statement", "line", Doubt.Figures, Doubt.Owner)
            && plan.Statements.All(statement => statement.IsWhole) && plan.Offices.All(office => office.IsWhole);
        if (!isSure || withLines.Count == 0) return [];
        var organisation = new Organisation(plan.Offices);
        return plan.Offices
            .Where(office => office.Kind == OfficeKind.Office
                && !organisation.Below(office).Prepend(office).Any(one => withLines.Contains(one.Id.Value)))
            .Select(office => Rule.At(office.Name.Span, office.Address,
                Fact.Text("name", office.Name.Value), Fact.Text("id", office.Id.Value)));
    }
}
