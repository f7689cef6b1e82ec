using Plan.Compiler.Model;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads the units of money.</summary>
internal static class UnitReader
{
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
}
