namespace Plan.Compiler.Model;

/// <summary>What may be unsure in a plan beside the kinds of things that were lost.</summary>
internal static class Doubt
{
    /// <summary>Which office a line belongs to.</summary>
    public const string Owner = "owner";

    /// <summary>What an amount comes to, or which period it is of.</summary>
    public const string Amount = "amount";

    /// <summary>Figures of lines that were lost, or which lines a total counts.</summary>
    public const string Figures = "figures";
}
