using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>What the organisation wants to reach.</summary>
/// <param name="Office">Who answers for it; by default the office of the file.</param>
public sealed record Goal(
    Located<string> Id, Located<string> Name, string? ShortName, Located<string>? Area, Located<string>? Office,
    MarkdownText? Text, Financing? Financing)
{
    /// <summary>The area could not be told, which has been reported.</summary>
    public bool IsAreaUnknown { get; init; }

    /// <summary>Whether it says in words or figures where its money comes from; true where that could not be read.</summary>
    public bool IsFinanced { get; init; }

    public Address Address => Address.Of("goal", Id.Value);
}
