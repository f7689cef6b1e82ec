using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Plan.Compiler.Output.Templates;

/// <summary><c>labels.pages | fill 'page' 3</c>: a label with a value in the place of a name in braces.</summary>
internal sealed class FillFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 3;

    public int ParameterCount => 3;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index switch { 0 => "label", 1 => "name", _ => "value" });

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments is [string label, string name, (string or int or decimal) and var value]
            ? label.Replace($"{{{name}}}", Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.Ordinal)
            : throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, "`fill` takes a label, a name and a text or number.");

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
