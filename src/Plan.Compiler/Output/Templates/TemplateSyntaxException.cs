using Plan.Compiler.Source;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Plan.Compiler.Output.Templates;

/// <summary>A template can't be read. Its first mistake counts: the others often follow from it.</summary>
internal sealed class TemplateSyntaxException(SourceText source, LogMessageBag messages)
    : ScriptRuntimeException(FirstIn(messages).Span, FirstIn(messages).Message)
{
    public SourceText Template => source;

    private static LogMessage FirstIn(LogMessageBag messages) => messages.First(message => message.Type == ParserMessageType.Error);
}
