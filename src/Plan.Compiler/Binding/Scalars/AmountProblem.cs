using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Why an amount can't be read: its unit, or else its number.</summary>
internal static class AmountProblem
{
    private static readonly char[] Spaces = NumberSyntax.Spaces.ToCharArray();

    public static ScalarProblem Of(string written, DecimalMark mark, Unit unit)
    {
        var text = written.Trim(Spaces);
        if (unit.IsOwn && text.EndsWith(unit.Label, StringComparison.OrdinalIgnoreCase) && text.Length > unit.Label.Length)
            return OwnUnit(written, text[..^unit.Label.Length].TrimEnd(Spaces), mark, unit);

        // 0xFF ends with letters, 1e3 has one: only what is no number of any kind is taken apart.
        var whole = NumberDiagnosis.Of(text, mark);
        if (whole.Variant is not null || !text.Any(char.IsAsciiDigit)) return NumberProblem.Misspelt(BadAmount.Rule, written, whole);

        var (number, word) = Split(text);
        if (word.Length == 0) return NumberProblem.Misspelt(BadAmount.Rule, written, whole);
        if (unit.IsOwn) return OwnUnit(written, null, mark, unit);

        var meant = UnitReader.Meant(word);
        var isNumber = NumberSyntax.Parse(number, mark) is not null;
        var diagnosis = isNumber ? new(null, Offered(number, mark)) : NumberDiagnosis.Of(number, mark);
        var suggestion = diagnosis.Suggestion is { } spelling && meant is not null ? $"{spelling} {meant.Label}" : null;
        return isNumber
            ? WrongUnit(written, word, suggestion)
            : NumberProblem.Misspelt(BadAmount.Rule, written, diagnosis with { Suggestion = suggestion });
    }

    /// <summary>A unit after the number, or before it.</summary>
    private static (string Number, string Word) Split(string text)
    {
        if (char.IsLetter(text[0]))
        {
            var letters = text.TakeWhile(char.IsLetter).Count();
            return (text[letters..].Trim(Spaces), text[..letters]);
        }

        // "-" after a figure is its sign, but after a comma or a colon it says that there are no öre.
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        while (end < text.Length && text[end] is ')' or '-') end++;
        return (text[..end], text[end..].Trim(Spaces));
    }

    private static ScalarProblem WrongUnit(string written, string word, string? suggestion)
    {
        var problem = new ScalarProblem(
            BadAmount.Rule, word == "%" ? "percent" : "unit",
            [Fact.Text("written", written), Fact.Text("unit", word), Fact.List("units", Unit.Known.Select(unit => unit.Label))], []);
        return suggestion is not null ? problem.Suggesting(suggestion) : problem.Hinting("units");
    }

    private static ScalarProblem OwnUnit(string written, string? number, DecimalMark mark, Unit unit)
    {
        var problem = new ScalarProblem(BadAmount.Rule, "own-unit", [Fact.Text("written", written), Fact.Text("unit", unit.Label)], []);
        var bare = number is null ? null
            : NumberSyntax.Parse(number, mark) is not null ? Offered(number, mark)
            : NumberDiagnosis.Of(number, mark).Suggestion;
        return bare is not null ? problem.Suggesting(bare) : problem.Hinting("bare");
    }

    /// <summary>A spelling that could be read in two ways is none to offer.</summary>
    private static string? Offered(string number, DecimalMark mark) => NumberSyntax.IsAmbiguous(number, mark) ? null : number;
}
