using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Source;

public sealed class PlanFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PlanFinderTests()
    {
        string[] paths =
        [
            "plans/b/plan.yaml", "plans/a/plan.yaml", "plans/a/kontor/x.yaml", "plans/a/nested/plan.yaml", "plans/å/plan.yaml",
            "plans/a/out/plan.yaml", "templates/plan.yaml", ".hidden/plan.yaml", "other/x.yaml",
        ];
        foreach (var path in paths) _folder.Write(path, "plan: 1");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(".", "plans/a,plans/a/nested,plans/b,plans/å")]
    [InlineData("plans", "plans/a,plans/a/nested,plans/b,plans/å")]
    [InlineData("plans/", "plans/a,plans/a/nested,plans/b,plans/å")]
    [InlineData("plans/a", "plans/a,plans/a/nested")]
    [InlineData("plans/b", "plans/b")]
    [InlineData("plans/a/kontor", "plans/a")]
    [InlineData("plans/a/kontor/x.yaml", "plans/a")]
    [InlineData("plans/a/plan.yaml", "plans/a")]
    [InlineData("templates", "templates")]
    [InlineData("other", "")]
    [InlineData("other/x.yaml", "")]
    [InlineData("nowhere", "")]
    public void The_plans_at_or_below_a_path_else_the_one_around_it(string path, string plans) =>
        Assert.Equal(plans, string.Join(',', Find(path)));

    [Fact]
    public void Links_in_loops_are_not_followed()
    {
        Directory.CreateSymbolicLink(_folder.At("plans/loop"), "..");
        Directory.CreateSymbolicLink(_folder.At("plans/b/self"), ".");
        Assert.Equal(["plans/a", "plans/a/nested", "plans/b", "plans/å"], Find("."));
    }

    [Fact]
    public void A_path_that_is_a_link_is()
    {
        Directory.CreateSymbolicLink(_folder.At("current"), "plans/b");
        Assert.Equal(["current"], Find("current"));
    }

    private IEnumerable<string> Find(string path) =>
        PlanFinder.Find(Path.Combine(_folder.Path, path)).Select(folder => Path.GetRelativePath(_folder.Path, folder).Replace('\\', '/'));
}
