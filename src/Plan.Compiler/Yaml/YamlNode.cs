using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml;

/// <summary>A node of a YAML document with its exact place.</summary>
public abstract record YamlNode(SourceSpan Span);

/// <summary>A scalar. Its span covers the quotes, or a block scalar from its indicator to its last character.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The text after unescaping and folding.</param>
/// <param name="Style">How it is written.</param>
public sealed record YamlScalar(SourceSpan Span, string Value, ScalarStyle Style) : YamlNode(Span)
{
    /// <summary>Not given: nothing, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNotGiven => Style == ScalarStyle.Plain && (Value is "" or "~" or "null");
}

/// <summary>A list.</summary>
public sealed record YamlSequence(SourceSpan Span, ImmutableArray<YamlNode> Items, bool IsFlow) : YamlNode(Span);

/// <summary>Keys with values, in the author's order. A key that stands twice is kept twice.</summary>
public sealed record YamlMapping(SourceSpan Span, ImmutableArray<YamlEntry> Entries, bool IsFlow) : YamlNode(Span)
{
    /// <summary>False where an entry was reported and left out: what seems to be missing may have stood there.</summary>
    public bool IsWhole { get; init; } = true;
}

/// <summary>A value that the reader has reported, an alias or a split decimal: nothing more is said of it.</summary>
public sealed record YamlUnread(SourceSpan Span) : YamlNode(Span);

/// <summary>A key with its value. A key that isn't a scalar is reported by the reader and left out.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
