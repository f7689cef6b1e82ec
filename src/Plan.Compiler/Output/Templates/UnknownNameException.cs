using Scriban.Parsing;
using Scriban.Syntax;

namespace Plan.Compiler.Output.Templates;

/// <summary>What a misspelt name was to be.</summary>
internal enum UnknownName
{
    Variable,
    Field,
    Label,
    Template,
}

/// <summary>A template names something that isn't there. Its boundary makes a finding of it.</summary>
internal sealed class UnknownNameException(SourceSpan span, UnknownName kind, string name, IEnumerable<string> candidates)
    : ScriptRuntimeException(span, name)
{
    public UnknownName Kind => kind;

    public string Name => OriginalMessage;

    public IEnumerable<string> Candidates => candidates;
}
