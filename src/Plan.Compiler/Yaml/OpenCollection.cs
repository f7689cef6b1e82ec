namespace Plan.Compiler.Yaml;

/// <summary>A list or mapping whose end has not been read.</summary>
/// <param name="Start">Its first offset.</param>
/// <param name="IsSequence">A list.</param>
/// <param name="HasBracket">Begins with <c>[</c> or <c>{</c>.</param>
internal sealed record OpenCollection(int Start, bool IsSequence, bool HasBracket);
