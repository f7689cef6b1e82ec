using Plan.Compiler.Binding.References;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>What a sum names, with the sign before it.</summary>
/// <param name="Id">Without the sign, in its own place.</param>
/// <param name="Sign">1 or -1.</param>
internal sealed record Term(Located<string> Id, int Sign)
{
    /// <summary>Null where it is no single word, which is reported.</summary>
    public static Term? Read(YamlNode item, string key, MappingReader reader)
    {
        if (reader.Words(item, key) is not { Value.Length: > 0 } word) return null;
        var sign = word.Value[0] switch
        {
            '-' or '\u2212' or '\u2013' => -1,
            '+' => 1,
            _ => 0,
        };
        if (sign == 0) return new(word, 1);
        var start = 1 + Math.Max(0, word.Value.AsSpan(1).IndexOfAnyExcept(' '));
        return new(word.Part(start, word.Value.Length - start), sign);
    }
}
