using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A priority area that goals, indicators, measures and assignments belong to.</summary>
public sealed record Area(Located<string> Id, Located<string> Name, string? ShortName, MarkdownText? Text)
{
    public Address Address => Address.Of("area", Id.Value);
}
