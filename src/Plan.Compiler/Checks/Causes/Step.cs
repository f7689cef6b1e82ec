namespace Plan.Compiler.Checks.Causes;

/// <summary>The step that a column's figures are rounded to, and how many digits a difference has in whole steps.</summary>
internal static class Step
{
    public static decimal Of(int decimals) => PowerOfTen(-decimals);

    public static decimal PowerOfTen(int exponent)
    {
        if (exponent < 0) return new decimal(1, 0, 0, false, (byte)-exponent);
        var power = 1m;
        for (; exponent > 0; exponent--) power *= 10;
        return power;
    }

    /// <summary>At least 1.</summary>
    public static int DigitsOf(decimal amount, decimal step)
    {
        var steps = decimal.Truncate(Math.Abs(amount) / step);
        var digits = 1;
        for (; steps >= 10; steps = decimal.Truncate(steps / 10)) digits++;
        return digits;
    }
}
