using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Tests.Findings;

namespace Plan.Tests.Testing;

/// <summary>Plans of a text or two, compiled without acceptances unless a test asks for them.</summary>
internal static class Compiled
{
    public static readonly CheckOptions Options = new(new DateOnly(2025, 6, 1));

    /// <summary>A manifest with the periods that most tests of money need, and room for content after it.</summary>
    public const string Manifest = """
        plan: 1
        id: prov
        title: Prov
        years: 2025-2027
        unit: tkr
        periods:
          utfall-2024: { kind: outturn, year: 2024, label: Utfall 2024 }
          budget-2024: { kind: budget, year: 2024, label: Budget 2024 }
          budget-2025: { kind: budget, year: 2025, label: Budget 2025 }
        rules: { unused-period: off }

        """;

    public static CompiledPlan Plan(string yaml)
    {
        var plan = PlanCompiler.Check(MemoryFiles.Of(("plan.yaml", yaml)), "prov", Options);
        foreach (var finding in plan.Findings) WholeSentences.Assert(finding);
        return plan;
    }

    /// <summary>A plan with one statement, <c>s</c>, whose body is given: its columns, lines and more.</summary>
    public static CompiledPlan Statement(string body) => Plan(Manifest + "statements:\n  - id: s\n    title: S\n" + Indent(body));

    /// <summary>The statement <c>s</c>.</summary>
    public static StatementFigures Figures(string body) => Statement(body).Figures!.Find("s")!;

    /// <summary>The findings that test of money ask for, one a line: rule, address, difference.</summary>
    public static string Money(this CompiledPlan plan) => string.Join('\n', plan.Findings.Select(Line));

    private static string Line(Finding finding) =>
        $"{finding.Rule.Name} {finding.Address}{(finding.Difference is { } difference ? $" {FormattableString.Invariant($"{difference.Value:0.######}")}" : "")}";

    private static string Indent(string body) => string.Join('\n', body.Split('\n').Select(line => "    " + line)) + "\n";
}
