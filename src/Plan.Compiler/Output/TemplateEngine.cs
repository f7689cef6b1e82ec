using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Output.Templates;
using Plan.Compiler.Report;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Plan.Compiler.Output;

/// <summary>Renders the templates of one kind of document.</summary>
internal static class TemplateEngine
{
    /// <summary>Renders a report by a template, which sees the report's fields, <c>labels</c> and the functions of the target.</summary>
    /// <param name="name">The template's, without folder and suffix.</param>
    /// <param name="additions">Functions and markup that the target has beside <c>include</c>, by name.</param>
    public static RenderedText Render(
        string name, ReportModel report, TemplateSet templates, TemplateTarget target, CancellationToken cancellation,
        params ReadOnlySpan<KeyValuePair<string, object>> additions) =>
        Render(name, report, report.Labels, templates, target, cancellation, additions);

    /// <summary>Renders any record by a template.</summary>
    public static RenderedText Render(
        string name, IReportPart report, Labels labels, TemplateSet templates, TemplateTarget target, CancellationToken cancellation,
        params ReadOnlySpan<KeyValuePair<string, object>> additions)
    {
        var sources = new TemplateSources(templates);
        var builtins = BuiltinsFor(target, sources);
        foreach (var addition in additions)
            builtins.Add(addition.Key, addition.Value);
        var context = new TargetContext(target, builtins, GlobalsOf(report, labels), cancellation);
        try
        {
            return sources.Find(target.PathOf(name)) is { } template
                ? new(template.Render(context), [])
                : new("", [TemplateFindings.MissingTemplate(target.PathOf(name), labels.Source)]);
        }
        catch (ScriptRuntimeException mistake)
        {
            return new("", [TemplateFindings.Of(mistake, sources, labels.Source)]);
        }
    }

    private static ScriptObject BuiltinsFor(TemplateTarget target, TemplateSources sources) => new()
    {
        ["include"] = new IncludeFunction(target, sources),
    };

    private static ScriptObject GlobalsOf(IReportPart report, Labels labels)
    {
        var globals = new ScriptObject();
        foreach (var field in TemplateFields.Of(report))
            globals.Add(field.Key, field.Value);
        globals.Add("labels", new TemplateObject(labels, UnknownName.Label));
        return globals;
    }
}

/// <summary>What a template gave: text, or the findings that explain why not.</summary>
internal sealed record RenderedText(string Text, ImmutableArray<Finding> Findings);
