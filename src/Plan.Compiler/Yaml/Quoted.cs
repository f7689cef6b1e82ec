namespace Plan.Compiler.Yaml;

/// <summary>Puts text in quotes as an author would write it.</summary>
internal static class Quoted
{
    public static string Of(string text) => text.AsSpan().ContainsAny('"', '\\')
        ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{text}\"";
}
