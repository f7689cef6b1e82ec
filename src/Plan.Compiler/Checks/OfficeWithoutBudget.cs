using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>An office has no budget line, where another has. Facts: <c>name</c>.</summary>
internal static class OfficeWithoutBudget
{
    public static readonly Rule Rule = new("PLAN0411", "office-without-budget", Severity.Info);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var withLines = input.Figures.Statements.SelectMany(figures => figures.Rows)
            .Select(row => row.Line.Office?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (!input.Plan.IsWhole || withLines.Count == 0) return [];
        return input.Plan.Offices.Where(office => office.Kind == OfficeKind.Office && !withLines.Contains(office.Id.Value))
            .Select(office => Rule.At(office.Name.Span, office.Address, Fact.Text("name", office.Name.Value)));
    }
}
