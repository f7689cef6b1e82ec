using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>What the organisation wants to reach.</summary>
/// <param name="Office">Who answers for it; by default the office of the file.</param>
public sealed record Goal(
    Located<string> Id, Located<string> Name, string? ShortName, Located<string>? Area, Located<string>? Office,
    MarkdownText? Text, Financing? Financing)
{
    public Address Address => Address.Of("goal", Id.Value);
}
