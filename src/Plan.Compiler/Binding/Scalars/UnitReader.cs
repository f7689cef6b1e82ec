using System.Globalization;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads the units of money, and the parts of one of the plan's own.</summary>
internal static class UnitReader
{
    /// <summary>The largest factor of an own unit.</summary>
    public const int MostFactor = 1_000_000;

    private static readonly IEnumerable<string> Labels = Unit.Known.Select(unit => unit.Label);

    /// <summary>One of the four units that ship, in any letter case.</summary>
    public static ScalarResult<Unit> Read(string text)
    {
        if (text.Length == 0) return ScalarResult<Unit>.NotGiven;
        if (Named(text) is { } unit) return unit;

        var problem = new ScalarProblem(BadValue.Rule, "unit", [Fact.Text("written", text), Fact.List("units", Labels)], []);
        return (Meant(text) is { } meant ? problem.Suggesting(meant.Label) : problem).Hinting("own-unit");
    }

    /// <summary>The factor of an own unit: a power of ten, 1 to 1 000 000.</summary>
    public static ScalarResult<int> ReadFactor(string text, DecimalMark mark)
    {
        if (text.Length == 0) return ScalarResult<int>.NotGiven;
        return NumberSyntax.Parse(text, mark) is ({ } value, _) && value is 1 or 10 or 100 or 1_000 or 10_000 or 100_000 or MostFactor
            ? (int)value
            : new ScalarProblem(BadValue.Rule, "factor", [Fact.Text("written", text)], []);
    }

    /// <summary>The unit that an amount ends with, whatever its letter case; null for none.</summary>
    public static Unit? After(ReadOnlySpan<char> amount)
    {
        var start = amount.Length;
        while (start > 0 && char.IsLetter(amount[start - 1])) start--;
        return Named(amount[start..]);
    }

    /// <summary>One of the four that ship; null for another word.</summary>
    public static Unit? Named(ReadOnlySpan<char> label)
    {
        foreach (var unit in Unit.Known)
            if (label.Equals(unit.Label, StringComparison.OrdinalIgnoreCase))
                return unit;
        return null;
    }

    /// <summary>The unit that another word for it means, or that a misspelt one is nearest to; null for none.</summary>
    public static Unit? Meant(string word) => word.ToLower(CultureInfo.InvariantCulture).TrimEnd('.') switch
    {
        "sek" or "krona" or "kronor" or ":-" or ",-" => Unit.Kr,
        "tsek" or "ksek" or "kkr" or "tusen kronor" or "tusen kr" or "tusen" => Unit.Tkr,
        "msek" or "miljoner kronor" or "miljoner kr" or "miljoner" or "milj" or "milj. kr" or "milj kr" => Unit.Mkr,
        var other => Named(other) ?? (Suggestions.Clear(other, Labels) is { } near ? Named(near) : null),
    };
}
