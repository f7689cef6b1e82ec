using Plan.Bench.Plans;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Output;
using Plan.Workbook;

namespace Plan.Bench.Fuzz;

/// <summary>One spoiled plan, checked and built: the same of its seed each time.</summary>
internal static class FuzzedInput
{
    private const int Lines = 12;

    private static readonly DateOnly Today = new(2026, 1, 15);

    /// <summary>What went wrong: a fault, a place outside its file, control characters in the report. Null for nothing.</summary>
    public static string? Try(int seed)
    {
        var random = new Random(seed);
        var plan = new PlanWriter(new Inventor(random.Next(20), Lines).Make()).Write(random.Next(3) == 0 ? 8 : 1);
        var files = new Mutator(random).Spoil(plan);
        try
        {
            return Compile(new MemoryFiles(files), random);
        }
        catch (Exception fault)
        {
            return fault.ToString();
        }
    }

    private static string? Compile(MemoryFiles files, Random random)
    {
        var compiled = PlanCompiler.Check(files, "plan", new(Today));
        foreach (var finding in compiled.Findings)
            if (finding.Place.End < finding.Place.Start || finding.Place.End > finding.Place.Source.Text.Length)
                return $"{finding.Rule.Name} stands outside its file";
        var told = TextReport.Write([new("plan", "plan", compiled.Plan.Manifest.Language, compiled.Findings)], new(false));
        if (told.Any(character => char.IsControl(character) && character != '\n')) return "a control character in the report";
        // The workbook takes as long as all else together.
        OutputFormat[] formats = random.Next(8) == 0 ? [MarkdownFormat.Format, HtmlFormat.Format, ExcelFormat.Format] : [MarkdownFormat.Format, HtmlFormat.Format];
        var built = PlanCompiler.Build(compiled, formats, TemplateSet.Shipped, new() { Draft = true });
        if (built.Findings.FirstOrDefault() is { } said) return $"the shipped templates: {said.Rule.Name} {said.Place} {string.Join(", ", said.Facts)} {said.Place.Text}";
        return compiled.HasManifest && built.Files.IsEmpty ? "nothing was built" : null;
    }
}
