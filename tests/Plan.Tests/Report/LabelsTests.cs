using System.Text.RegularExpressions;
using Plan.Cli;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Output;
using Plan.Compiler.Report;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Report;

public sealed partial class LabelsTests
{
    [Fact]
    public void Every_language_has_the_same_labels() =>
        Assert.Equal(Labels("sv").Words.Keys, Labels("en").Words.Keys);

    [Fact]
    public void A_label_names_the_same_facts_in_every_language()
    {
        foreach (var (name, word) in Labels("sv").Words)
            Assert.Equal(Phrase.NamesIn(word), Phrase.NamesIn(Labels("en").Words[name]));
    }

    [Fact]
    public void No_label_is_there_for_nothing()
    {
        var used = string.Concat(
            Directory.EnumerateFiles(Repository.At("src/Plan.Compiler/Report"), "*.cs", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(Repository.At("templates"), "*.scriban", SearchOption.AllDirectories))
                .Concat(Directory.EnumerateFiles(Repository.At("src/Plan.Compiler/Output"), "*.cs", SearchOption.AllDirectories))
                .Concat(Directory.EnumerateFiles(Repository.At("src/Plan.Compiler/Forms"), "*.cs", SearchOption.AllDirectories))
                .Select(File.ReadAllText));
        // The words for kinds of things are found by the kind's name.
        var kinds = "area goal indicator measure assignment appropriation frame line sector office unit".Split(' ');
        foreach (var name in Labels("sv").Words.Keys.Except(kinds).Except(kinds.Select(kind => $"{kind}s")))
            Assert.True(used.Contains($"\"{name}\"") || Regex.IsMatch(used, $@"labels\.{name}\b") || IsTrend(name) || IsMeaning(name) || IsDocument(name), name);

        // What a verdict means is found by the verdict's own label.
        bool IsMeaning(string name) => name.StartsWith("book", StringComparison.Ordinal) && name.EndsWith("Text", StringComparison.Ordinal)
            && used.Contains($"\"{name[..^"Text".Length]}\"");
        // What a document is called is found by its format.
        static bool IsDocument(string name) => AllFormats.In(new(TextWriter.Null, TextWriter.Null, "", default)).Any(format => name == $"{format.Name}Document");
        static bool IsTrend(string name) => name is "trendBetter" or "trendWorse" or "trendUnchanged" or "trendHigher" or "trendLower";
    }

    [Fact]
    public void A_label_that_is_missing_is_found_with_the_one_that_may_be_misspelt()
    {
        var labels = Shipped("sv").Replace("\noutcomesIn:", "\noutcomeIn:").Replace("\nemptyCellText:", "\nemptyText:");
        var built = Build("sv", labels);
        Assert.Equal(["emptyCellText", "outcomesIn"], built.Findings.Select(finding => NameIn(finding)).Order());
        var misspelt = Assert.Single(built.Findings, finding => NameIn(finding) == "outcomesIn");
        Assert.Equal("label-missing", misspelt.Variant);
        Assert.Equal(["misspelt"], misspelt.Hints);
        Assert.Equal("labels/sv.yaml", misspelt.Place.Source.Path);
        Assert.Contains("outcomeIn", new MessageWriter("sv").Tell(misspelt).Hints.Single());
    }

    [Fact]
    public void A_label_that_is_no_text_is_found_at_its_place()
    {
        var finding = Assert.Single(Build("sv", Shipped("sv") + "own: [a, b]\n").Findings);
        Assert.Equal("label-shape", finding.Variant);
        Assert.Equal("[a, b]", finding.Place.Text);
    }

    [Fact]
    public void Labels_of_an_organisation_take_the_place_of_ours() =>
        Assert.Equal("Svar", Build("sv", Shipped("sv").Replace("\nresponsible: Ansvarig", "\nresponsible: Svar")).Report.Labels.Words["responsible"]);

    [Fact]
    public void The_manifests_own_words_go_before_the_labels()
    {
        var report = BuiltReports.OfText("labels: { goal: Nämndsmål, area: [Fokusområde, Fokusområden] }\nareas: [{ id: a, name: A }]\ngoals: [{ id: g, name: G, area: a }]");
        Assert.Equal(("Nämndsmål", "Fokusområden"), (report.Labels.Words["goals"], report.Labels.Words["areas"]));
        Assert.Contains("Fokusområde", Output.Rendered.ParsedPage(report).QuerySelector(".area .kicker")!.TextContent);
    }

    [Fact]
    public void No_word_of_a_document_stands_in_a_template()
    {
        // A workbook's description is made of keys; its words are labels all the same.
        var folders = new[] { "document", "page" };
        foreach (var path in folders.SelectMany(folder => Directory.EnumerateFiles(Repository.At($"templates/{folder}"), "*.scriban", SearchOption.AllDirectories)))
        {
            var words = Markup().Replace(Code().Replace(File.ReadAllText(path), " "), " ");
            Assert.False(Word().IsMatch(words), $"{path}: {Word().Match(words).Value}");
        }
    }

    private static Labels Labels(string language) => LabelReader.Read(TemplateSet.Shipped, language).Labels;

    private static string Shipped(string language) => TemplateSet.Shipped.Files[$"labels/{language}.yaml"].Text;

    private static BuiltReport Build(string language, string labels)
    {
        var compiled = PlanCompiler.Check(new DiskFiles(Repository.At("plans/lulea-ksf-2025"), "plans/lulea-ksf-2025"), "lulea", new(new(2025, 1, 15)));
        var templates = TemplateSet.Shipped.With(new SourceText($"labels/{language}.yaml", labels));
        return ReportBuilder.Build(compiled.Plan, compiled.Figures, compiled.Findings, templates, new());
    }

    private static string NameIn(Finding finding) => finding.Facts.OfType<TextFact>().First(fact => fact.Name == "name").Value;

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    // Tags, comments and what a page's head says to browsers.
    [GeneratedRegex(@"<[^>]*>|@page .*|:root .*|default-src.*", RegexOptions.None)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();
}
