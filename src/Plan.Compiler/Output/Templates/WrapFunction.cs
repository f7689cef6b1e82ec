using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Plan.Compiler.Output.Templates;

/// <summary><c>{{ wrap table }} … {{ end }}</c>: what stands between is rendered, and then changed as a whole.</summary>
internal sealed class WrapFunction(string name, Func<string, string> change) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "block");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (blockStatement is null)
            throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, $"`{name}` takes a block: wrap {name} … end.");
        return new Markup(change(((TargetContext)context).RenderApart(apart => apart.Evaluate(blockStatement))));
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
