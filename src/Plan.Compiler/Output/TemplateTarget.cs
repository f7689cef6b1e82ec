using Plan.Compiler.Report;

namespace Plan.Compiler.Output;

/// <summary>What a template's values become in one kind of document: the one place where its escaping is.</summary>
/// <param name="Folder">Where its templates stand: <c>page</c>.</param>
/// <param name="Suffix">How their names end: <c>.html.scriban</c>.</param>
/// <param name="Text">Escapes a plain value; what has been written since the last line break decides what needs it.</param>
/// <param name="Prose">An author's text as the target has it.</param>
/// <param name="Link">A way to a thing of the plan.</param>
internal sealed record TemplateTarget(
    string Folder, string Suffix, Func<TemplateValue, string> Text, Func<Prose, string> Prose, Func<Link, string> Link)
{
    public string PathOf(string name) => $"{Folder}/{name}{Suffix}";
}

/// <summary>A plain value that a template writes.</summary>
/// <param name="Value">A string, a number, true or false.</param>
/// <param name="Text">The value as text.</param>
/// <param name="LineBefore">What stands before it on its line.</param>
internal readonly record struct TemplateValue(object Value, string Text, Func<string> LineBefore);
