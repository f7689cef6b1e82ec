using System.Globalization;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads colours: six hexadecimal digits, or three that stand for two each, with or without <c>#</c> before them.</summary>
internal static class ColourReader
{
    public static ScalarResult<Colour> Read(string text) => text.Length == 0
        ? ScalarResult<Colour>.NotGiven
        : Hexadecimal(text.Trim()) is { } colour ? colour : Problem(text, "colour");

    /// <summary>A colour that YAML takes for a comment.</summary>
    public static ScalarProblem Commented(string text) => Problem(text, "colour-comment");

    private static Colour? Hexadecimal(string text)
    {
        var digits = text.StartsWith('#') ? text[1..] : text;
        if (digits.Length == 3) digits = string.Concat(digits.Select(digit => $"{digit}{digit}"));
        return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var colour)
            ? new((byte)(colour >> 16), (byte)(colour >> 8), (byte)colour)
            : null;
    }

    private static ScalarProblem Problem(string text, string variant)
    {
        var problem = new ScalarProblem(BadValue.Rule, variant, [Fact.Text("written", text)], []);
        return Hexadecimal(text) is { } colour ? problem.Suggesting($"\"{colour}\"") : problem.Hinting("colour");
    }
}
