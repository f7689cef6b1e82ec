using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml;

/// <summary>A node of a YAML document with its exact place.</summary>
public abstract record YamlNode(SourceSpan Span);

/// <summary>A scalar. Its span covers the quotes, or a block scalar from its indicator to its last character.</summary>
public sealed record YamlScalar : YamlNode
{
    private string? _value;

    /// <param name="span">Where it stands.</param>
    /// <param name="value">The text after unescaping and folding.</param>
    /// <param name="style">How it is written.</param>
    public YamlScalar(SourceSpan span, string value, ScalarStyle style) : this(span, style) => _value = value;

    private YamlScalar(SourceSpan span, ScalarStyle style) : base(span) => Style = style;

    /// <summary>How it is written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>The text after unescaping and folding.</summary>
    public string Value => _value ??= Characters.ToString();

    /// <summary>The value, without making a string of it.</summary>
    public ReadOnlySpan<char> Characters => _value is not null ? _value : Style == ScalarStyle.Plain ? Written : Written[1..^1];

    /// <summary>Not given: nothing, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNotGiven => Style == ScalarStyle.Plain && (Characters is "" or "~" or "null");

    private ReadOnlySpan<char> Written => Span.Source.Text.AsSpan(Span.Start, Span.End - Span.Start);

    /// <summary>One whose value stands in the file as it is, but for its quotes.</summary>
    internal static YamlScalar AsWritten(SourceSpan span, ScalarStyle style) => new(span, style);
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
