using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads the units of money.</summary>
internal static class UnitReader
{
    private static readonly IEnumerable<string> Labels = Unit.Known.Select(unit => unit.Label);

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
