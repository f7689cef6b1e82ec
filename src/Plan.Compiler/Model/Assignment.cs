using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A task given from above, with an office and a last day where they are said.</summary>
public sealed record Assignment(
    Located<string> Id, Located<string> Name, string? ShortName, Belonging BelongsTo, Located<string>? Office,
    Located<DateOnly>? Due, MarkdownText? Text)
{
    public Address Address => Address.Of("assignment", Id.Value);
}
