using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Syntax;

/// <summary>
/// Says what is wrong where the parser gave up: from the author's text, never from the parser's words, which are about tokens.
/// The kinds of mistake are tried from the surest to the vaguest.
/// </summary>
internal static class SyntaxProblem
{
    public static Finding Of(Breakdown broken) =>
        TabProblem.Find(broken)
        ?? ValueProblem.Find(broken)
        ?? QuoteProblem.Find(broken)
        ?? BracketProblem.Find(broken)
        ?? ColonProblem.Find(broken)
        ?? LineProblem.Find(broken)
        ?? Breakdown.Problem(null, broken.CharacterAt(broken.Start));

    /// <summary>A value begins with a character that means something else in YAML.</summary>
    public static Finding StartsWith(SourceSpan value) =>
        Breakdown.Problem("starts-with", value, value.Text, Fact.Text("character", value.Text[..1]));
}
