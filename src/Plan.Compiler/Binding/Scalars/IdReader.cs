using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads an id: lower-case letters of any script, digits, and single hyphens between them.</summary>
internal static class IdReader
{
    public static ScalarResult<string> Read(string text)
    {
        if (text.Length == 0) return ScalarResult<string>.NotGiven;
        return IsId(text) ? text : new ScalarProblem(BadId.Rule, null, [Fact.Text("written", text)], []);
    }

    /// <summary>Whether a text is an id.</summary>
    public static bool IsId(string text) =>
        text.Length > 0 && text.All(c => c == '-' || char.IsAsciiDigit(c) || char.IsLower(c))
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);
}
