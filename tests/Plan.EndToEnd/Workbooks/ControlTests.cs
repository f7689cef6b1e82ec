using Plan.Compiler;
using Plan.Compiler.Source;
using Plan.EndToEnd.Running;
using Plan.Tests.Generating;

namespace Plan.EndToEnd.Workbooks;

/// <summary>Figures changed in a workbook get the verdicts, computed by LibreOffice, that the check gives on the same change in the sources.</summary>
public sealed class ControlTests : IDisposable
{
    private const int Plans = 40;
    private const int Variants = 25;
    private const int ChangesAtOnce = 3;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lulea-ksf-2025")]
    [InlineData("riverside-library-2026")]
    public async Task In_a_real_plan(string plan)
    {
        var built = await PlanProgram.Run(Repository.Root, "build", $"plans/{plan}", "--to", "xlsx", "-o", _folder.At("out"));
        Assert.True(built.ExitCode == 0, built.Said);

        await AssertAgree([.. Enumerable.Range(0, Variants).Select(seed => (Repository.At($"plans/{plan}"), _folder.At($"out/{plan}.xlsx"), seed))]);
    }

    [Fact]
    public async Task In_generated_plans_with_differences_of_every_kind()
    {
        for (var seed = 0; seed < Plans; seed++) _folder.Write($"plans/{Kind(seed)}/{seed}/plan.yaml", FullPlan.Make(seed));
        var accepted = await PlanProgram.Run(_folder.Path, "check", "plans/accepted", "--accept-all", "--reason", "Så är det");
        Assert.True(accepted.ExitCode is 0 or 1, accepted.Said);
        var built = await PlanProgram.Run(_folder.Path, "build", "plans", "--draft", "--to", "xlsx", "-o", "out");
        Assert.True(File.Exists(_folder.At("out/full-0.xlsx")), built.Said);

        await AssertAgree([.. Enumerable.Range(0, Plans).Select(seed => (_folder.At($"plans/{Kind(seed)}/{seed}"), _folder.At($"out/full-{seed}.xlsx"), seed))]);

        static string Kind(int seed) => seed % 2 == 0 ? "accepted" : "open";
    }

    private async Task AssertAgree(IReadOnlyList<(string Folder, string Workbook, int Seed)> plans)
    {
        var changed = plans.Select((plan, index) => Change(plan.Folder, plan.Workbook, plan.Seed, index)).ToList();
        var computed = await Spreadsheet.Recalculate(
            [.. changed.Select(variant => variant.Workbook)],
            (index, edit) =>
            {
                foreach (var (figure, value) in changed[index].Changes) edit.Set(figure.Sheet, figure.Cell, figure.InCell(value));
            });

        var differing = 0;
        foreach (var (variant, workbook) in changed.Zip(computed))
        {
            var expected = Verdicts.Of(Check(variant.Folder));
            var told = Verdicts.Of(workbook, variant.Language);
            if (expected.Count > 0) differing++;
            Assert.True(
                expected.SequenceEqual(told),
                $"{variant.Workbook}, {string.Join(", ", variant.Changes.Select(change => $"{change.Figure.Sheet}!{change.Figure.Cell} {change.Figure.Written} to {change.Value}"))}\n"
                + $"the check alone: {string.Join("; ", expected.Except(told))}\nthe control alone: {string.Join("; ", told.Except(expected))}");
        }
        Assert.True(differing > plans.Count / 2, $"Only {differing} changes made a difference.");
    }

    private sealed record Variant(string Folder, string Workbook, string Language, List<(ChangeableFigure Figure, decimal Value)> Changes);

    // A copy of the sources with some figures changed, and a copy of the workbook in which the same are to be.
    private Variant Change(string folder, string workbook, int seed, int index)
    {
        var (random, plan) = (new Random(seed), Check(folder));
        var figures = new ChangeableFigures(plan.Plan, WorkbookFile.Read(workbook)).All().ToList();
        var changes = Enumerable.Range(0, ChangesAtOnce).Select(_ => figures[random.Next(figures.Count)]).DistinctBy(figure => figure.Written.Span)
            .Select(figure => (figure, figure.Another(random))).ToList();
        var copy = _folder.At($"changed/{index}");
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        foreach (var file in changes.GroupBy(change => change.figure.Written.Span.Source))
        {
            var text = file.Key.Text;
            foreach (var (figure, value) in file.OrderByDescending(change => change.figure.Written.Span.Start))
                text = text[..figure.Written.Span.Start] + figure.InText(value) + text[figure.Written.Span.End..];
            File.WriteAllText(Path.Combine(copy, file.Key.Path), text);
        }

        var ours = _folder.At($"changed/{index}.xlsx");
        File.Copy(workbook, ours);
        return new(copy, ours, plan.Plan.Manifest.Language, changes);
    }

    private static CompiledPlan Check(string folder) =>
        PlanCompiler.Check(new DiskFiles(folder, folder), Path.GetFileName(folder), new(new DateOnly(2025, 1, 15)));
}
