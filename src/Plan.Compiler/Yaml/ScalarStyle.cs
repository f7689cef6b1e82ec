namespace Plan.Compiler.Yaml;

/// <summary>How a scalar is written.</summary>
public enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,

    /// <summary><c>|</c>: line breaks are kept.</summary>
    Literal,

    /// <summary><c>&gt;</c>: line breaks become spaces.</summary>
    Folded,
}
