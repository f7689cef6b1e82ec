using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>The author's word that a finding is known and kept.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="At">The address, as written.</param>
/// <param name="Difference">In the finding's unit; null where none is given.</param>
/// <param name="Reason">Blank where it is missing, which has been reported.</param>
/// <param name="Until">The last day that it covers.</param>
public sealed record Acceptance(
    Located<string> Rule, Located<string> At, Located<decimal>? Difference, Located<string>? Reason, Located<DateOnly>? Until, SourceSpan Span);
