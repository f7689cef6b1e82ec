using Plan.EndToEnd.Documents;

namespace Plan.EndToEnd.Running;

/// <summary>
/// Documents built once by the real program: of every plan of the repository with the page that leads to them, an extract, a draft,
/// a page of changes, and pages of too much of everything.
/// </summary>
public sealed class BuiltDocuments : IAsyncLifetime
{
    private const string PlanWithAnError = """
        plan: 1
        id: with-an-error
        title: A plan with an error
        language: en
        years: 2025
        unit: tkr
        periods: { budget-2025: { kind: budget, year: 2025 } }
        statements:
          - id: costs
            title: Costs
            columns: [budget-2025]
            lines:
              - { id: schools, label: Schools, amounts: { budget-2025: 228 000 } }
              - { id: total, label: Total, sum: all, stated: { budget-2025: 228 100 } }
        """;

    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        _folder.Write("draft/plan.yaml", PlanWithAnError);
        await Build(0, "plans", "--revision", "end-to-end");
        await Build(0, "plans/lulea-ksf-2025", "--office", "ekonomi");
        await Build(1, _folder.At("draft"), "--draft");
        await Succeed("roll", "2026", "plans/lulea-ksf-2025", "-o", _folder.At("next"));
        await Succeed("diff", "plans/lulea-ksf-2025", _folder.At("next"), "--format", "html", "-o", _folder.At("out/changes.html"));
        await Succeed("diff", "plans/lulea-ksf-2025", _folder.At("next"), "--format", "markdown", "-o", _folder.At("out/changes.md"));
        _folder.Write("stress/plan.yaml", StressPlan.Text);
        await Build(0, _folder.At("stress"), "--to", "html");
        await Build(0, _folder.At("stress"), "--to", "html", "--office", "s1");
    }

    /// <summary>Paths of the documents that end with an extension.</summary>
    internal IReadOnlyList<string> With(string extension)
    {
        var files = Directory.GetFiles(_folder.At("out"), $"*{extension}").Order(StringComparer.Ordinal).ToList();
        // Two plans, an extract, a draft, and what has changed in one.
        Assert.True(files.Count >= 4, string.Join(", ", files));
        return files;
    }

    internal string Named(string name) => _folder.At($"out/{name}");

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Build(int exitCode, params string[] args)
    {
        var built = await PlanProgram.Run(Repository.Root, ["build", .. args, "-o", _folder.At("out")]);
        Assert.True(built.ExitCode == exitCode, built.Said);
    }

    private static async Task Succeed(params string[] args)
    {
        var done = await PlanProgram.Run(Repository.Root, args);
        Assert.True(done.ExitCode == 0, done.Said);
    }
}
