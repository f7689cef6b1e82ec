using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Plan.Compiler.Output.Templates;

/// <summary>
/// <c>include 'goal' goal: goal</c>: renders another template of the same kind of document, which sees what is named.
/// It writes where it stands; Scriban's own gives a string, which would be escaped a second time.
/// </summary>
internal sealed class IncludeFunction(TemplateTarget target, TemplateSources sources) : IScriptCustomFunction
{
    // A list of arguments has a member of its own.
    private const string OwnMember = "size";

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "name" : "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var caller = callerContext?.Span ?? context.CurrentSpan;
        if (arguments.Count != 1 || arguments[0] is not string name)
            throw new ScriptRuntimeException(caller, "`include` takes the name of a template, then names with values.");
        var template = sources.Find(target.PathOf(name))
            ?? throw new UnknownNameException(caller, UnknownName.Template, name, sources.NamesIn(target));
        context.EnterRecursive(callerContext);
        context.PushGlobal(NamedIn(arguments, context, caller));
        try
        {
            // In its place, without a copy for every level of includes.
            if (template.Page is { } page) context.Evaluate(page);
            return null;
        }
        finally
        {
            context.PopGlobal();
            context.ExitRecursive(callerContext);
        }
    }

    private static ScriptObject NamedIn(ScriptArray arguments, TemplateContext context, Scriban.Parsing.SourceSpan span)
    {
        var named = new ScriptObject();
        foreach (var name in arguments.GetMembers())
            if (name != OwnMember && arguments.TryGetValue(context, span, name, out var value))
                named.Add(name, value);
        return named;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
