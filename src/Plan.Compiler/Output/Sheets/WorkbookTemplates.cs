using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Forms;
using Plan.Compiler.Output.Sheets.Content;
using Plan.Compiler.Output.Templates;
using Plan.Compiler.Report;
using Plan.Compiler.Source;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Renders the workbook's templates to a description, and reads that.</summary>
internal static class WorkbookTemplates
{
    private const string Main = "workbook";
    private const string Form = "form";

    private static readonly TemplateTarget s_target = new(
        "workbook", ".yaml.scriban", YamlEscaping.Escape, prose => Quoted(prose.Plain), link => Quoted(link.Text));

    /// <summary>The workbook of a report; null with the findings that say why not.</summary>
    public static (WorkbookSpec? Workbook, ImmutableArray<Finding> Findings) Render(ReportModel report, TemplateSet templates, CancellationToken cancellation)
    {
        var (rendered, findings) = Describe(report, templates, cancellation);
        return findings.IsEmpty ? WorkbookReader.Read(new SourceText($"{s_target.PathOf(Main)} (rendered)", rendered)) : (null, findings);
    }

    /// <summary>The workbook that an office fills in; null with the findings that say why not.</summary>
    public static (WorkbookSpec? Workbook, ImmutableArray<Finding> Findings) RenderForm(
        ReportModel report, FormModel form, TemplateSet templates, CancellationToken cancellation)
    {
        var (rendered, findings) = TemplateEngine.Render(Form, report, templates, s_target, cancellation, [new("form", new TemplateObject(form)), .. Functions]);
        return findings.IsEmpty ? WorkbookReader.Read(new SourceText($"{s_target.PathOf(Form)} (rendered)", rendered)) : (null, findings);
    }

    /// <summary>What the templates say of the workbook, as YAML.</summary>
    public static RenderedText Describe(ReportModel report, TemplateSet templates, CancellationToken cancellation)
    {
        var (book, missing) = BookBuilder.Build(report);
        return missing.IsEmpty
            ? TemplateEngine.Render(
                Main, report, templates, s_target, cancellation, [new("book", new TemplateObject(book)), .. Functions])
            : new("", missing);
    }

    private static KeyValuePair<string, object>[] Functions =>
        [new("quote", new TextFunction("quote", ControlIndex.Quote, givesMarkup: false)), new("fill", new FillFunction())];

    private static string Quoted(string text) => YamlEscaping.Escape(new(text, text, LineBefore: () => ""));
}
