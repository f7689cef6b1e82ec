using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>What amounts are given for: a budget, forecast or outturn of a year.</summary>
/// <param name="Id">Unique in the plan.</param>
/// <param name="Kind">Outturn, budget or forecast.</param>
/// <param name="Year">Four digits.</param>
/// <param name="Label">As shown; null for the language's words by kind and year.</param>
/// <param name="Rounding">The default of its columns; null for the kind's.</param>
public sealed record Period(Located<string> Id, PeriodKind Kind, int Year, string? Label, string? ShortName, Rounding? Rounding)
{
    /// <summary>Where a budget is exact, what came to be and what is forecast may be rounded.</summary>
    public Rounding DefaultRounding => Rounding ?? (Kind == PeriodKind.Budget ? Model.Rounding.None : Model.Rounding.Auto);
}
