using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A qualitative measure: how a goal is followed up in words.</summary>
public sealed record Measure(
    Located<string> Id, Located<string> Name, string? ShortName, Belonging BelongsTo, Located<string>? Office, MarkdownText? Text)
{
    public Address Address => Address.Of("measure", Id.Value);
}
