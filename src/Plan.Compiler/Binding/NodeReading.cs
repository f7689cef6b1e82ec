using System.Diagnostics.CodeAnalysis;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>What a node says of itself.</summary>
internal static class NodeReading
{
    /// <summary>Whether an author gave something there that the reader hasn't already reported.</summary>
    public static bool IsGiven([NotNullWhen(true)] this YamlNode? node) =>
        node is not null and not YamlUnread and not YamlScalar { IsNotGiven: true };
}
