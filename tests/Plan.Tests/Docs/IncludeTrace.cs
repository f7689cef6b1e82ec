using Plan.Compiler.Output;
using Plan.Compiler.Output.Templates;
using Plan.Compiler.Report;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Plan.Tests.Docs;

/// <summary>What each template is given when documents are made: an <c>include</c> that takes notes.</summary>
internal sealed class IncludeTrace(TemplateTarget target) : IScriptCustomFunction
{
    private readonly IncludeFunction _include = new(target, new(TemplateSet.Shipped));

    /// <summary>Names and what stood under them, by template; a value that was never given is null.</summary>
    public SortedDictionary<string, OrderedDictionary<string, object?>> Given { get; } = new(StringComparer.Ordinal);

    public int RequiredParameterCount => _include.RequiredParameterCount;

    public int ParameterCount => _include.ParameterCount;

    public ScriptVarParamKind VarParamKind => _include.VarParamKind;

    public Type ReturnType => _include.ReturnType;

    public void Render(string name, IReportPart report, Labels labels, params (string Name, object Value)[] functions)
    {
        Given.TryAdd(name, []);
        var globals = new ScriptObject();
        foreach (var field in TemplateFields.Of(report)) globals.Add(field.Key, field.Value);
        globals.Add("labels", new TemplateObject(labels));
        var builtins = new ScriptObject { ["include"] = this };
        foreach (var (function, value) in functions) builtins.Add(function, value);
        var template = new TemplateSources(TemplateSet.Shipped).Find(target.PathOf(name))!;
        Assert.NotEmpty(template.Render(new TargetContext(target, builtins, globals, TestContext.Current.CancellationToken)));
    }

    public ScriptParameterInfo GetParameterInfo(int index) => _include.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (!Given.TryGetValue((string)arguments[0]!, out var given)) Given.Add((string)arguments[0]!, given = []);
        foreach (var name in arguments.GetMembers().Where(name => name != "size"))
            if (arguments.TryGetValue(context, default, name, out var value) && (!given.TryGetValue(name, out var before) || before is null or ScriptArray { Count: 0 }))
                given[name] = value;
        return _include.Invoke(context, callerContext, arguments, blockStatement);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
