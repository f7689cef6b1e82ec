using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Binding;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;
using Plan.Tests.Findings;
using Plan.Tests.Testing;

namespace Plan.Tests.Binding;

/// <summary>A plan bound from marked texts.</summary>
internal sealed record BoundCase(OperationalPlan Plan, ImmutableArray<Finding> Findings, ImmutableArray<string> Marks)
{
    private const string Header = "plan: 1\nid: p\ntitle: T\nyears: 2025-2027\n";

    private const string Money = Header + """
        unit: tkr
        periods:
          b24: { kind: budget, year: 2024 }
          b25: { kind: budget, year: 2025 }
          o24: { kind: outturn, year: 2024 }

        """;

    /// <summary>A whole plan: the manifest, and more files with their paths.</summary>
    public static BoundCase Of(string manifest, params ReadOnlySpan<(string Path, string Text)> files) => InFolder("p", manifest, files);

    /// <summary>A whole plan in a folder of that name.</summary>
    public static BoundCase InFolder(string folderName, string manifest, params ReadOnlySpan<(string Path, string Text)> files)
    {
        List<MarkedSource> sources = [MarkedSource.Parse(manifest)];
        foreach (var (path, text) in files) sources.Add(MarkedSource.Parse(text, path));
        var bytes = sources.ToDictionary(s => s.Source.Path, s => Encoding.UTF8.GetBytes(s.Text));
        return Bind(folderName, bytes, [.. sources.SelectMany(s => s.Spans).Select(Shown)]);
    }

    /// <summary>A whole plan with a file of any bytes.</summary>
    public static BoundCase OfBytes(string manifest, string path, byte[] bytes) =>
        Bind("p", new() { ["plan.yaml"] = Encoding.UTF8.GetBytes(manifest), [path] = bytes }, []);

    private static BoundCase Bind(string folderName, Dictionary<string, byte[]> files, ImmutableArray<string> marks)
    {
        var folder = PlanFolder.Read(new MemoryFiles(files));
        ImmutableArray<YamlReading> read = [.. folder.Files.Select(YamlReader.Read)];
        var bound = PlanBinder.Bind(folder, read, folderName);
        ImmutableArray<Finding> findings = [.. folder.Findings, .. read.SelectMany(r => r.Findings), .. bound.Findings];
        foreach (var finding in findings) WholeSentences.Assert(finding);
        return new(bound.Plan, findings, marks);
    }

    /// <summary>A plan without money whose manifest has content.</summary>
    public static BoundCase OfContent(string content, params ReadOnlySpan<(string Path, string Text)> files) => Of(Header + content, files);

    /// <summary>A plan in tkr with the budgets b24 and b25 and the outturn o24, whether or not the content uses them.</summary>
    public static BoundCase OfMoney(string content, params ReadOnlySpan<(string Path, string Text)> files)
    {
        var bound = Of(Money + content, files);
        return bound with { Findings = [.. bound.Findings.Where(finding => finding.Rule.Name != "unused-period")] };
    }

    /// <summary>The findings by rule and variant, with their places, in the order of places.</summary>
    public IEnumerable<string> Told => Findings.Select(Tell).Order(StringComparer.Ordinal);

    public Finding Single => Assert.Single(Findings);

    public Statement Statement(string id) => Plan.Statements.Single(statement => statement.Id.Value == id);

    /// <summary>No finding at all.</summary>
    public BoundCase Clean()
    {
        Assert.Equal([], Told);
        return this;
    }

    /// <summary>One finding, of that rule and variant, at the first mark; its related places are the other marks.</summary>
    public Finding Says(string rule, string? variant = null)
    {
        Assert.Equal([$"{rule}{(variant is null ? "" : $" {variant}")} {Marks[0]}"], Told);
        Assert.Equal(Marks.Skip(1).Order(StringComparer.Ordinal), Single.Related.Select(place => Shown(place.Span)).Order(StringComparer.Ordinal));
        return Single;
    }

    /// <summary>A finding for each mark, all of that rule.</summary>
    public void SaysAtEach(string rule) => Assert.Equal(Marks.Select(mark => $"{rule} {mark}").Order(StringComparer.Ordinal),
        Findings.Select(finding => $"{finding.Rule.Name} {Shown(finding.Place)}").Order(StringComparer.Ordinal));

    private static string Tell(Finding finding) =>
        $"{finding.Rule.Name}{(finding.Variant is null ? "" : $" {finding.Variant}")} {Shown(finding.Place)}";

    private static string Shown(SourceSpan span) => $"{span.Source.Path}:{span.Start}-{span.End} {span.Text}";
}
