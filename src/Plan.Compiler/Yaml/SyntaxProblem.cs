using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using YamlDotNet.Core;

namespace Plan.Compiler.Yaml;

/// <summary>Says what is wrong where the parser gave up, from the author's text and never from the parser's words.</summary>
internal static class SyntaxProblem
{
    public static Finding Of(SourceText source, YamlException exception, SourceSpan? openBracket)
    {
        var at = (int)Math.Min(exception.Start.Index, source.Text.Length);
        return YamlSyntax.Rule.At(new(source, at, Math.Min(at + 1, source.Text.Length)), null);
    }

    public static Finding Unclosed(SourceText source, SourceSpan? bracket) =>
        YamlSyntax.Rule.At(bracket ?? new(source, 0, 0), null) with { Variant = "unclosed-bracket" };

    public static Finding StartsWith(SourceSpan value) =>
        YamlSyntax.Rule.At(value, null, Fact.Text("character", value.Text[..1]), Fact.Text("quoted", $"\"{value.Text}\"")) with
        {
            Variant = "starts-with",
            Hints = ["quote"],
        };
}
