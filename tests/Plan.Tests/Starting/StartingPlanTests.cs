using System.Text;
using Plan.Compiler;
using Plan.Compiler.Model;
using Plan.Compiler.Output;
using Plan.Compiler.Schema;
using Plan.Compiler.Source;
using Plan.Compiler.Starting;
using Plan.Tests.Testing;

namespace Plan.Tests.Starting;

public sealed class StartingPlanTests
{
    [Theory]
    [InlineData("sv", 2026, 2028)]
    [InlineData("sv", 2030, 2030)]
    [InlineData("en", 2026, 2028)]
    [InlineData("en", 1999, 1999)]
    public void A_new_plan_has_no_finding_and_builds(string language, int first, int last)
    {
        var plan = Check(new("Storköpings kommun", new(first, last), language));

        Assert.Empty(plan.Findings.Select(finding => $"{finding.Rule.Name} {finding.Place}"));
        Assert.Equal(language, plan.Plan.Manifest.Language);
        Assert.Single(plan.Plan.Offices);
        Assert.Single(plan.Plan.Goals);
        Assert.Single(plan.Plan.Indicators);
        Assert.Contains(plan.Figures!.Statements.Single().Rows, row => row.IsTotal);
        var built = PlanCompiler.Build(plan, [HtmlFormat.Format, MarkdownFormat.Format], TemplateSet.Shipped, new(), TestContext.Current.CancellationToken);
        Assert.Equal(2, built.Files.Length);
        Assert.Empty(built.Findings);
    }

    [Theory]
    [InlineData("a: b # \"c\"")]
    [InlineData("{{year}} [x]")]
    [InlineData("null")]
    [InlineData("Åre\u0001")]
    public void An_organisation_may_be_called_anything(string name)
    {
        var plan = Check(new(name, new(2026, 2026), "sv"));

        Assert.Empty(plan.Findings.Select(finding => $"{finding.Rule.Name} {finding.Place}"));
    }

    [Fact]
    public void Its_schema_is_in_its_language() =>
        Assert.Equal(PlanSchema.Write("en").ToArray(), StartingPlan.Make(new("X", new(2026, 2026), "en")).Single(file => file.Path.EndsWith(".schema.json", StringComparison.Ordinal)).Bytes.ToArray());

    [Fact]
    public void Its_workflow_is_the_one_that_the_docs_show()
    {
        var workflow = Encoding.UTF8.GetString(StartingPlan.Make(new("X", new(2026, 2026), "sv")).Single(file => file.Path == ".github/workflows/plan.yml").Bytes.Span);
        var shown = File.ReadAllText(Repository.At("docs/ci.md")).Split("```yaml workflow\n")[1].Split("```")[0];

        Assert.Equal(shown.Replace("Plans", "Plan").Replace("  plans:", "  plan:").Replace("path: plans", "path: ."), string.Concat(workflow.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line + "\n")));
    }

    [Theory]
    [InlineData("2026", 2026, 2026)]
    [InlineData(" 2026-2028 ", 2026, 2028)]
    [InlineData("2026-2040", 0, 0)]
    [InlineData("2028-2026", 0, 0)]
    [InlineData("26", 0, 0)]
    [InlineData("0003", 0, 0)]
    public void Years_are_read_as_in_a_plan(string text, int first, int last) =>
        Assert.Equal(first == 0 ? null : new YearRange(first, last), StartYears.Read(text));

    private static CompiledPlan Check(StartRequest request) => PlanCompiler.Check(
        new MemoryFiles(StartingPlan.Make(request).ToDictionary(file => file.Path, file => file.Bytes.ToArray())), "a-folder", Compiled.Options);
}
