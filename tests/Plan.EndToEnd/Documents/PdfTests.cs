using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Documents;

/// <summary>The page on paper, by a real browser, as poppler reads it.</summary>
public sealed class PdfTests : IDisposable
{
    private const string Plan = "plans/riverside-library-2026";
    private const string Pdf = "riverside-library-2026.pdf";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_runs_write_the_same_and_leave_nothing_behind()
    {
        await Build("one");
        await Build("two");

        Assert.Equal(_folder.ReadBytes($"one/{Pdf}"), _folder.ReadBytes($"two/{Pdf}"));
        Assert.DoesNotContain(_folder.Names("temporary"), name => name.StartsWith("plan-print-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_tagged_and_says_what_it_is()
    {
        await Build("out");

        var info = await Poppler("pdfinfo", _folder.At($"out/{Pdf}"));
        Assert.Matches("Title: +Library Plan 2026", info);
        Assert.Matches("Tagged: +yes", info);
        Assert.Matches("CreationDate: +Thu Nov 20 00:00:00 2025", info);
        Assert.Matches("ModDate: +Thu Nov 20 00:00:00 2025", info);
        Assert.Contains("A4", info);

        var tags = (await Poppler("pdfinfo", "-struct", _folder.At($"out/{Pdf}"))).Split('\n').Select(line => line.Trim().Split(' ', ':')[0]).ToHashSet();
        Assert.Superset(new HashSet<string> { "Document", "H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Caption", "Figure", "Link" }, tags);
    }

    [Fact]
    public async Task Its_outline_has_every_heading_and_no_link_leads_to_the_machine()
    {
        await Build("out");

        var outline = await Poppler("pdftohtml", "-xml", "-stdout", "-i", _folder.At($"out/{Pdf}"));
        Assert.Contains("<outline>", outline);
        Assert.Contains("About the figures</item>", outline);
        Assert.DoesNotContain("file:", outline);
        var text = await Poppler("pdftotext", "-layout", _folder.At($"out/{Pdf}"), "-");
        Assert.Contains("Library Plan 2026", text);
        Assert.DoesNotContain("Download", text);
    }

    [Fact]
    public async Task A_table_of_many_columns_is_on_paper_of_its_own_turned_and_its_names_are_whole()
    {
        int[] years = [.. Enumerable.Range(2019, 12)];
        _folder.Write("wide/plan.yaml", $$"""
            plan: 1
            id: wide
            title: Wide
            language: en
            years: 2025
            unit: tkr
            periods: { {{string.Join(", ", years.Select(year => $"b{year}: {{ kind: budget, year: {year} }}"))}} }
            statements:
              - id: costs
                title: Costs
                columns: [{{string.Join(", ", years.Select(year => $"b{year}"))}}]
                lines: [{ id: a, label: Undervisningssamordning, amounts: { {{string.Join(", ", years.Select(year => $"b{year}: -123456"))}} } }]
            """);
        await Build("out", _folder.At("wide"));

        Assert.Matches("Page +2 size: +841[.0-9]+ x 594", await Poppler("pdfinfo", "-f", "1", "-l", "2", _folder.At("out/wide.pdf")));
        Assert.Matches("Undervisningssamordning( +−123,456){12}", await Poppler("pdftotext", "-layout", _folder.At("out/wide.pdf"), "-"));
    }

    private async Task Build(string folder, string plan = Plan)
    {
        Directory.CreateDirectory(_folder.At("temporary"));
        var built = await PlanProgram.RunWith(
            [("PLAN_BROWSER", Tool.Chromium()), ("TMPDIR", _folder.At("temporary"))],
            Repository.Root, "build", plan, "--to", "html,pdf,json", "-o", _folder.At(folder));
        Assert.True(built.ExitCode == 0, built.Said);
    }

    private static async Task<string> Poppler(string program, params string[] args)
    {
        var run = await Run.Program(Tool.Poppler(program), args);
        Assert.True(run.ExitCode == 0, run.Said);
        return run.Out;
    }
}
