using System.Globalization;
using System.Text;
using Plan.Compiler.Report;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Plan.Compiler.Output.Templates;

/// <summary>
/// One rendering. Every value that a template writes passes here and is escaped for its target; only the template's own text isn't.
/// </summary>
internal sealed class TargetContext : TemplateContext
{
    private const int MostIterations = 1_000_000;
    private const int MostCharacters = 64 << 20;

    private readonly TemplateTarget _target;
    private readonly ScriptObject _globals;
    private readonly Stack<string> _linesOutside = new([""]);

    public TargetContext(TemplateTarget target, ScriptObject builtins, ScriptObject globals, CancellationToken cancellation)
        : base(builtins)
    {
        _target = target;
        _globals = globals;
        PushGlobal(globals);
        CancellationToken = cancellation;
        StrictVariables = true;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        ErrorForStatementFunctionAsExpression = true;
        // Indenting what is included would move the lines of an author's text.
        AutoIndent = false;
        // Nested loops count together.
        LoopLimit = MostIterations;
        LimitToString = MostCharacters;
        OutputLimit = MostCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        NewLine = "\n";
        TryGetVariable = (TemplateContext _, SourceSpan span, ScriptVariable variable, out object? value) =>
            throw new UnknownNameException(span, UnknownName.Variable, variable.Name, VariableNames);
    }

    private StringBuilder Written => ((StringBuilderOutput)Output).Builder;

    private IEnumerable<string> VariableNames =>
        [.. BuiltinObject.GetMembers(), .. _globals.GetMembers(), .. CurrentGlobal?.GetMembers() ?? []];

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Markup markup:
                Write(markup.Text);
                break;
            case Prose prose:
                Write(_target.Prose(prose));
                break;
            case TemplateObject { Part: Link link }:
                Write(_target.Link(link));
                break;
            case string text:
                Write(Escaped(text, text));
                break;
            case bool flag:
                Write(Escaped(flag, flag ? "true" : "false"));
                break;
            case int or long or decimal or double or float:
                Write(Escaped(textAsObject, ((IFormattable)textAsObject).ToString(null, CultureInfo.InvariantCulture)));
                break;
            default:
                // A record or a list has no text of its own; showing its insides would be a mistake unseen.
                throw new ScriptRuntimeException(span, "A record or a list can't be written; write one of its fields.");
        }
        return this;
    }

    /// <summary>Renders apart from what is written, as if it stood there.</summary>
    public string RenderApart(Action<TargetContext> render)
    {
        _linesOutside.Push(LineBefore());
        PushOutput();
        try
        {
            render(this);
            return Written.ToString();
        }
        finally
        {
            PopOutput();
            _linesOutside.Pop();
        }
    }

    /// <summary>Only what a template is meant to see has members; nothing is found by reflection.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IScriptObject or string ? base.GetMemberAccessorImpl(target) : NoMembers.Instance;

    private string Escaped(object value, string text) => _target.Text(new(value, text, LineBefore));

    private string LineBefore()
    {
        var written = Written;
        var start = written.Length;
        while (start > 0 && written[start - 1] != '\n') start--;
        var line = written.ToString(start, written.Length - start);
        return start == 0 ? _linesOutside.Peek() + line : line;
    }

    private sealed class NoMembers : IObjectAccessor
    {
        public static readonly NoMembers Instance = new();

        public Type IndexType => typeof(string);

        public bool HasIndexer => false;

        public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

        public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

        public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => false;

        public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
        {
            value = null;
            return false;
        }

        public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

        public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
        {
            value = null;
            return false;
        }

        public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
    }
}
