using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Tests.Findings;

public sealed class FindingOrderTests
{
    private static readonly Rule Early = new("PLAN0101", "early", Severity.Warning);
    private static readonly Rule Late = new("PLAN0301", "late", Severity.Error);

    private static Finding At(string path, int start, Rule rule, string id = "x") =>
        rule.At(new SourceSpan(new SourceText(path, "0123456789"), start, start + 1), Address.Of("line", id));

    [Fact]
    public void The_manifest_then_paths_by_code_point_then_place_then_code()
    {
        Finding[] inOrder =
        [
            At("plan.yaml", 5, Late),
            At("B.yaml", 1, Early),
            At("a.yaml", 1, Early),
            At("a.yaml", 1, Early, "y"),
            At("a.yaml", 1, Late),
            At("a.yaml", 2, Early),
            At("å.yaml", 0, Early),
            At("\uFFFD.yaml", 0, Early),
            At("😀.yaml", 0, Early),
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Order(FindingOrder.Instance));
        Assert.Equal(inOrder, inOrder.OrderBy(finding => finding.Place.Start).Order(FindingOrder.Instance));
    }

    [Fact]
    public void An_accepted_finding_counts_as_that_alone()
    {
        var acceptance = new Acceptance(
            new("late", default), new("line:x", default), null, new("Known.", default), null, default);
        var plan = new CheckedPlan("p", ".", "en",
            [At("a", 0, Late), At("a", 1, Late) with { Accepted = acceptance }, At("a", 2, Early), At("a", 3, Early) with { Severity = Severity.Info }]);

        Assert.Equal(new FindingSummary(Errors: 1, Warnings: 1, Infos: 1, Accepted: 1), plan.Summary);
        Assert.True(plan.Summary.Fails(Severity.Error));
        Assert.False(new FindingSummary(0, 2, 3, 4).Fails(Severity.Error));
        Assert.True(new FindingSummary(0, 2, 3, 4).Fails(Severity.Warning));
        Assert.False(new FindingSummary(0, 0, 3, 4).Fails(Severity.Warning));
    }
}
