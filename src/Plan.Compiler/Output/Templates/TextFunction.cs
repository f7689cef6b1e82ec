using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Plan.Compiler.Output.Templates;

/// <summary>A function of a template that makes markup of one text, or a text that is escaped as any other.</summary>
internal sealed class TextFunction(string name, Func<string, string> write, bool givesMarkup = true) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments is [string text]
            ? givesMarkup ? new Markup(write(text)) : write(text)
            : throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, $"`{name}` takes a text.");

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
