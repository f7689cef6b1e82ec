using System.Globalization;
using CsCheck;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Model;

namespace Plan.Tests.Binding.Scalars;

/// <summary>An amount in any spelling that the language allows reads back to exactly that amount.</summary>
public sealed class AmountSpellingTests
{
    private const string Characters = "0123456789 ,.-(e)x'k%r\u2212\u00A0";

    private static readonly Gen<string> GenSpace = Gen.OneOf(" ", "\u00A0", "\u2009", "\u202F");

    private static readonly Gen<(decimal Value, int Decimals)> GenFigure =
        from digits in Gen.Long[0, 9_999_999_999_999]
        from fewer in Gen.Int[0, 13]
        from decimals in Gen.Int[0, 6]
        from fraction in Gen.Int[0, 999_999]
        select (decimal.Truncate(digits / Power(fewer)) + (fraction % Power(decimals) / Power(decimals)), decimals);

    private static readonly Gen<Spelling> GenSpelling =
        from mark in Gen.OneOf(DecimalMark.Comma, DecimalMark.Point)
        from space in GenSpace
        from grouping in Gen.Int[0, 2]
        from sign in Gen.OneOf("", "+", "-", "\u2212", "\u2013")
        from point in Gen.Bool
        from unit in Gen.OneOf("", "kr", "tkr", "mkr", "mnkr", "Kr", "TKR", "MKr", "MnKr")
        from gap in Gen.OneOf("", " ", "\u00A0", "\u202F")
        select new Spelling(mark, grouping == 0 ? "" : grouping == 1 || mark == DecimalMark.Comma ? space : ",", sign, point, unit, gap);

    [Fact]
    public void Any_allowed_spelling_reads_back_exactly() =>
        Gen.Select(GenFigure, GenSpelling).Sample(
            (figure, spelling) =>
            {
                var text = spelling.Write(figure.Value, figure.Decimals);
                var result = AmountReader.Read(text, spelling.Mark, Unit.Tkr);
                if (IsAmbiguous(text, spelling)) return result.Problem?.Rule.Name == "ambiguous-number";

                return result.TryGet(out var amount)
                    && amount.Value == (spelling.IsNegative ? -figure.Value : figure.Value)
                    && amount.Decimals == figure.Decimals
                    && amount.IsBare == (spelling.Unit.Length == 0)
                    && amount.Unit.Label == (amount.IsBare ? "tkr" : spelling.Unit.ToLowerInvariant());
            },
            iter: 20_000);

    [Fact]
    public void Any_suggestion_can_be_read() =>
        Gen.Select(Gen.String[Gen.OneOf([.. Characters]), 1, 10], Gen.OneOf(DecimalMark.Comma, DecimalMark.Point)).Sample(
            (text, mark) => AmountReader.Read(text, mark, Unit.Tkr).Problem?.Facts.FirstOrDefault(fact => fact.Name == "suggestion")
                is not Plan.Compiler.Findings.TextFact suggestion
                || AmountReader.Read(suggestion.Value, mark, Unit.Tkr).TryGet(out _),
            iter: 50_000);

    /// <summary>By the page's own words: one separator, three digits after it, one to three before, the first not 0.</summary>
    private static bool IsAmbiguous(string text, Spelling spelling)
    {
        var number = text[spelling.Sign.Length..].TrimEnd([.. spelling.Unit + spelling.Gap]);
        var parts = number.Split(',', '.');
        return spelling.Mark == DecimalMark.Comma && parts is [{ Length: >= 1 and <= 3 } before, { Length: 3 }] && before[0] != '0'
            && before.All(char.IsAsciiDigit);
    }

    private static decimal Power(int exponent) => Enumerable.Repeat(10m, exponent).Aggregate(1m, (product, ten) => product * ten);

    private sealed record Spelling(DecimalMark Mark, string Separator, string Sign, bool Point, string Unit, string Gap)
    {
        public bool IsNegative => Sign is not ("" or "+");

        public string Write(decimal value, int decimals)
        {
            var parts = value.ToString("F" + decimals, CultureInfo.InvariantCulture).Split('.');
            var whole = parts[0];
            for (var at = whole.Length - 3; at > 0; at -= 3) whole = whole.Insert(at, Separator);
            var mark = Point || Mark == DecimalMark.Point ? "." : ",";
            return Sign + whole + (decimals > 0 ? mark + parts[1] : "") + (Unit.Length > 0 ? Gap + Unit : "");
        }
    }
}
