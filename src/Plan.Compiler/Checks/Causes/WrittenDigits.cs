namespace Plan.Compiler.Checks.Causes;

/// <summary>The digits of a figure as it was written, and what other digits would have made of it.</summary>
internal readonly struct WrittenDigits
{
    private const decimal Most = 1_000_000_000_000_000_000m;

    private readonly ulong _digits;
    private readonly int _decimals;
    private readonly bool _isNegative;

    public WrittenDigits(decimal value, int decimals)
    {
        var whole = Math.Abs(value) * Step.PowerOfTen(decimals);
        // More digits than an amount can have: none of them is looked at.
        Length = whole < Most ? Math.Max(CountOf(_digits = (ulong)whole), decimals + 1) : 0;
        (_decimals, _isNegative) = (decimals, value < 0);
    }

    /// <summary>How many there are; a place is counted from the right, from 0.</summary>
    public int Length { get; }

    /// <summary>What a one in the place is worth.</summary>
    public decimal Worth(int place) => Step.PowerOfTen(place - _decimals);

    /// <summary>The figures that have another digit in the place.</summary>
    public IEnumerable<decimal> Changed(int place)
    {
        var here = Digit(place);
        for (var digit = 0; digit <= 9; digit++)
            if (digit != here && !IsLeadingZero(place, digit))
                yield return Moved((digit - here) * (long)PowerOfTen(place));
    }

    /// <summary>The figure with the digit in the place and the one before it swapped; null where that isn't another figure.</summary>
    public decimal? Swapped(int place)
    {
        if (place + 1 >= Length) return null;
        var (right, left) = (Digit(place), Digit(place + 1));
        return right == left || IsLeadingZero(place + 1, right) ? null : Moved((right - left) * 9 * (long)PowerOfTen(place));
    }

    /// <summary>How many other figures there are with one digit changed.</summary>
    public int ChangedCount => 9 * Length - (Length > 0 && Length > _decimals + 1 ? 1 : 0);

    /// <summary>How many other figures there are with two neighbouring digits swapped.</summary>
    public int SwappedCount
    {
        get
        {
            var count = 0;
            for (var place = 0; place + 1 < Length; place++)
                if (Swapped(place) is not null)
                    count++;
            return count;
        }
    }

    private int Digit(int place) => (int)(_digits / PowerOfTen(place) % 10);

    // Nobody writes 0 456.
    private bool IsLeadingZero(int place, int digit) => digit == 0 && place == Length - 1 && Length > _decimals + 1;

    private decimal Moved(long by)
    {
        var whole = (decimal)_digits + by;
        return (_isNegative ? -whole : whole) / Step.PowerOfTen(_decimals);
    }

    private static int CountOf(ulong digits)
    {
        var count = 1;
        for (; digits >= 10; digits /= 10) count++;
        return count;
    }

    private static ulong PowerOfTen(int exponent)
    {
        ulong power = 1;
        for (; exponent > 0; exponent--) power *= 10;
        return power;
    }
}
