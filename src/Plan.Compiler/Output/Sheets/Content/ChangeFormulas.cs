using System.Globalization;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>The formulas of a change in percent between two figures that are both rounded.</summary>
/// <param name="First">The cell that it is reckoned from.</param>
/// <param name="Second">The cell that it is reckoned to.</param>
/// <param name="FirstReach">By how much rounding may have moved the first.</param>
/// <param name="SecondReach">By how much rounding may have moved the second.</param>
internal sealed record ChangeFormulas(string First, string Second, string FirstReach, string SecondReach)
{
    // In percent, as a cell has a ratio.
    private const decimal Percent = 100;

    /// <summary>Nothing where the first may be zero: there is nothing to compare then.</summary>
    public string Computed => $"IF(ABS({{{First}}})<={FirstReach},\"\",({{{Second}}}-{{{First}}})/{{{First}}})";

    /// <summary>
    /// As far as the stated change is from the computed one, where it lies between the least and the most that the figures can give, or half
    /// its last digit outside; else nothing.
    /// </summary>
    /// <param name="half">Half the last digit of the stated change, in percent.</param>
    public string Allowed(decimal half)
    {
        var (low, high) = ($"({{{First}}}-({FirstReach}))", $"({{{First}}}+{FirstReach})");
        var (least, most) = ($"({{{Second}}}-({SecondReach}))", $"({{{Second}}}+{SecondReach})");
        var corners = $"{least}/{low},{least}/{high},{most}/{low},{most}/{high}";
        var digit = string.Create(CultureInfo.InvariantCulture, $"{half / Percent:0.################}");
        return $"IF({{@computed}}=\"\",0,IF(ROUND(MAX(MIN({corners})-1-{{@stated}},{{@stated}}-MAX({corners})+1),10)<={digit},MAX(ABS({{@difference}}),{digit}),0))";
    }
}
