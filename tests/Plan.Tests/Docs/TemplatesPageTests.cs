using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Output;
using Plan.Compiler.Output.Templates;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;
using Plan.Tests.Output;
using Plan.Tests.Testing;
using Scriban.Runtime;

namespace Plan.Tests.Docs;

/// <summary>The page on templates names every template of the page and the document, and what it is given when real documents are made.</summary>
public sealed class TemplatesPageTests
{
    private const string Mark = "## The page's templates\n";

    private static readonly OrderedDictionary<Type, IReportPart> s_data = ReportRecords.OfData();

    [Fact]
    public void Every_template_and_what_it_receives_stands_on_the_page()
    {
        var page = File.ReadAllText(Repository.At("docs/templates.md"));
        var at = page.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(at > 0, $"docs/templates.md has no line {Mark}");

        Snapshot.Matches(page[..at] + Generated(), "docs/templates.md");
    }

    [Fact]
    public void A_template_of_the_page_is_there_for_something() => AssertAllAreMet("page", ".html.scriban", OfThePage());

    [Fact]
    public void A_template_of_the_document_is_there_for_something() => AssertAllAreMet("document", ".md.scriban", OfTheDocument());

    private static string Generated() =>
        $"{Mark}\n{Table(OfThePage())}\n## The document's templates\n\n{Table(OfTheDocument())}\n## Fields that data doesn't have\n\n{Layout()}\n"
        + $"## Records that data doesn't have\n{TemplateRecords()}";

    private static void AssertAllAreMet(string folder, string suffix, IncludeTrace trace) => Assert.Equal(
        TemplateSet.Shipped.Files.Keys.Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal) && path.EndsWith(suffix, StringComparison.Ordinal))
            .Select(path => path[(folder.Length + 1)..^suffix.Length]).Order(StringComparer.Ordinal),
        trace.Given.Keys);

    private static IncludeTrace OfThePage()
    {
        var trace = new IncludeTrace(Templating.Html with { Link = link => link.Text });
        (string, object)[] functions =
            [("stylesheet", new Markup("")), ("cssText", new TextFunction("cssText", text => text)), ("unbroken", new TextFunction("unbroken", text => text))];
        foreach (var report in ReportRecords.Reports) trace.Render("page", report, report.Labels, functions);
        var index = Index();
        trace.Render("index", index, index.Labels, functions);
        return trace;
    }

    private static IncludeTrace OfTheDocument()
    {
        var trace = new IncludeTrace(new("document", ".md.scriban", value => value.Text, prose => prose.Plain, link => link.Text));
        string[] ofTexts = ["here", "destination"];
        string[] ofCounts = ["heading", "indent", "dashes"];
        (string, object)[] functions =
        [
            .. ofTexts.Select(name => (name, (object)new TextFunction(name, text => text))),
            .. ofCounts.Select(name => (name, (object)new RepeatFunction(name, "#"))),
            ("aligned", new WrapFunction("aligned", text => text)),
        ];
        foreach (var report in ReportRecords.Reports) trace.Render("document", report, report.Labels, functions);
        return trace;
    }

    private static IndexModel Index() => IndexBuilder.Build(
        [.. ReportRecords.Reports.Where(report => report.Extract is null).Select(report => report with { Documents = ReportRecords.Reports[0].Documents })],
        TemplateSet.Shipped, "en").Index;

    private static string Table(IncludeTrace trace)
    {
        var text = new StringBuilder("| template | receives |\n| --- | --- |\n");
        foreach (var (name, given) in trace.Given)
            text.Append($"| `{name}` | {string.Join("; ", given.Select(one => $"`{one.Key}`: {KindOf(one.Value, $"{name} {one.Key}")}"))}".TrimEnd()).Append(" |\n");
        return text.ToString();
    }

    private static string KindOf(object? value, string where) => value switch
    {
        TemplateObject { Part: Block block } => $"[{block.GetType().Name}](json.md#{block.GetType().Name.ToLowerInvariant()})",
        TemplateObject { Part: var part } => ReportRecords.KindOf(part.GetType(), PageOf),
        ScriptArray { Count: > 0 } list => $"list of {KindOf(list[0], where)}",
        string => "text",
        int => "whole number",
        bool => "true or false",
        _ => throw new InvalidOperationException($"No sample shows what {where} is."),
    };

    private static string Layout()
    {
        var text = new StringBuilder("| record | field | is | meaning |\n| --- | --- | --- | --- |\n");
        foreach (var (type, sample) in s_data)
            foreach (var name in FieldRecorder.Of(sample).LayoutNames)
                text.Append($"| {ReportRecords.KindOf(type, PageOf)} | {Row(type, name)}\n");
        return text.ToString();
    }

    private static string TemplateRecords()
    {
        var text = new StringBuilder();
        foreach (var (type, sample) in OfTemplates())
        {
            var fields = FieldRecorder.Of(sample);
            text.Append($"\n### {type.Name}\n\n{SummaryTexts.Of(type)}\n\n| field | is | meaning |\n| --- | --- | --- |\n");
            foreach (var name in fields.Names.Concat(fields.LayoutNames)) text.Append($"| {Row(type, name)}\n");
        }
        return text.ToString();
    }

    private static string Row(Type type, string name)
    {
        var property = ReportRecords.PropertyOf(type, name);
        return $"`{name}` | {ReportRecords.KindOf(property, PageOf)} | {SummaryTexts.Of(type, property.Name)}".TrimEnd() + " |";
    }

    private static OrderedDictionary<Type, IReportPart> OfTemplates()
    {
        var met = new OrderedDictionary<Type, IReportPart>();
        var seen = new HashSet<IReportPart>(ReferenceEqualityComparer.Instance);
        var queue = new Queue<IReportPart>([.. ReportRecords.Reports, Index()]);
        while (queue.TryDequeue(out var part))
        {
            if (!seen.Add(part)) continue;
            if (!s_data.ContainsKey(part.GetType())) met.TryAdd(part.GetType(), part);
            var fields = FieldRecorder.Of(part);
            foreach (var inner in fields.Records.Concat(fields.LayoutRecords)) queue.Enqueue(inner);
        }
        return met;
    }

    private static string PageOf(Type type) => s_data.ContainsKey(type) || type == typeof(Prose) || type.IsAssignableTo(typeof(Block)) ? "json.md" : "";
}
