using System.Runtime.CompilerServices;
using Plan.Compiler.Source;
using Scriban;

namespace Plan.Compiler.Output.Templates;

/// <summary>The templates of a run, each parsed once.</summary>
internal sealed class TemplateSources(TemplateSet templates)
{
    // A parsed template has no state of its own, so that every plan of a run can use it.
    private static readonly ConditionalWeakTable<SourceText, Template> Parsed = [];

    /// <summary>Null where there is none of that path.</summary>
    /// <exception cref="TemplateSyntaxException">It can't be read.</exception>
    public Template? Find(string path)
    {
        if (!templates.Files.TryGetValue(path, out var source)) return null;
        var template = Parsed.GetValue(source, text => Template.Parse(text.Text, text.Path));
        return template.HasErrors ? throw new TemplateSyntaxException(source, template.Messages) : template;
    }

    public SourceText? SourceOf(string path) => templates.Files.GetValueOrDefault(path);

    /// <summary>What <c>include</c> can name.</summary>
    public IEnumerable<string> NamesIn(TemplateTarget target) =>
        templates.Files.Keys
            .Where(path => path.StartsWith($"{target.Folder}/", StringComparison.Ordinal) && path.EndsWith(target.Suffix, StringComparison.Ordinal))
            .Select(path => path[(target.Folder.Length + 1)..^target.Suffix.Length]);
}
