using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Plan.Compiler.Output.Templates;

/// <summary>Writes a piece of markup a number of times: <c>heading 3</c> is <c>###</c>. The markup is ours, never a template's value.</summary>
internal sealed class RepeatFunction(string name, string markup) : IScriptCustomFunction
{
    private const int Most = 100;

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "times");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments is [int times] && times >= 0
            ? new Markup(string.Concat(Enumerable.Repeat(markup, Math.Min(times, Most))))
            : throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, $"`{name}` takes a number from 0.");

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
