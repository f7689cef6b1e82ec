using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Scriban.Syntax;

namespace Plan.Compiler.Output.Templates;

/// <summary>The one boundary where a template's mistakes become findings.</summary>
internal static class TemplateFindings
{
    public static Finding Of(ScriptRuntimeException mistake, TemplateSources sources, SourceText fallback) => mistake switch
    {
        TemplateSyntaxException syntax => TemplateSyntax.Rule.At(PlaceOf(syntax, syntax.Template), null, Fact.Text("detail", syntax.OriginalMessage)),
        UnknownNameException unknown => Unknown(unknown, PlaceOf(unknown, sources.SourceOf(unknown.Span.FileName ?? "") ?? fallback)),
        _ => Failed(mistake, PlaceOf(mistake, sources.SourceOf(mistake.Span.FileName ?? "") ?? fallback)),
    };

    public static Finding MissingTemplate(string path, SourceText anyTemplate) =>
        TemplateFailed.Rule.At(new(anyTemplate, 0, 0), null, Fact.Text("name", path)) with { Variant = "template" };

    private static Finding Unknown(UnknownNameException unknown, SourceSpan place)
    {
        var nearest = Suggestions.Clear(unknown.Name, unknown.Candidates);
        return TemplateFailed.Rule.At(place, null, Fact.Text("name", unknown.Name), Fact.Text("nearest", nearest ?? "")) with
        {
            Variant = unknown.Kind switch
            {
                UnknownName.Variable => "variable",
                UnknownName.Field => "field",
                UnknownName.Label => "label",
                _ => "template",
            },
            Hints = nearest is null ? [] : ["did-you-mean"],
        };
    }

    private static Finding Failed(ScriptRuntimeException mistake, SourceSpan place)
    {
        var rule = mistake is ScriptAbortException || IsLimit(mistake.OriginalMessage) ? TemplateLimit.Rule : TemplateFailed.Rule;
        return rule.At(place, null, Fact.Text("detail", mistake.OriginalMessage));
    }

    // Scriban has no type for a limit that is passed, only words.
    private static bool IsLimit(string message) =>
        message.StartsWith("Exceeding", StringComparison.Ordinal)
        || message.Contains("LimitToString", StringComparison.Ordinal)
        || message.Contains("OutputLimit", StringComparison.Ordinal)
        || message.Contains("LoopLimit", StringComparison.Ordinal);

    // Scriban's offsets count from 0, the last one included.
    private static SourceSpan PlaceOf(ScriptRuntimeException mistake, SourceText source)
    {
        var start = Math.Clamp(mistake.Span.Start.Offset, 0, source.Text.Length);
        return new(source, start, Math.Clamp(mistake.Span.End.Offset + 1, start, source.Text.Length));
    }
}
