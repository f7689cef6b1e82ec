namespace Plan.Compiler.Model;

/// <summary>A colour of a screen.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    private const int Steps = 20;

    private static readonly Colour s_black = new(0, 0, 0);
    private static readonly Colour s_white = new(255, 255, 255);

    /// <summary>How far two colours stand apart, from 1 to 21, as WCAG 2 reckons it; cut off after two decimals, so that it never promises too much.</summary>
    public decimal ContrastTo(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return Math.Floor((decimal)((Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05)) * 100) / 100;
    }

    /// <summary>The first colour on the way from this one to black or white that stands far enough apart from a paper.</summary>
    public Colour ReadableOn(Colour paper, decimal contrast)
    {
        var end = s_white.ContrastTo(paper) > s_black.ContrastTo(paper) ? s_white : s_black;
        for (var step = 0; step < Steps; step++)
            if (Towards(end, step) is var colour && colour.ContrastTo(paper) >= contrast)
                return colour;
        return end;
    }

    /// <summary><c>#0a5866</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private Colour Towards(Colour end, int step)
    {
        return new(Mix(Red, end.Red), Mix(Green, end.Green), Mix(Blue, end.Blue));

        byte Mix(byte from, byte to) => (byte)(from + ((to - from) * step / Steps));
    }

    // A measure of light, no figure of the plan's: nothing is lost in binary fractions.
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part) =>
        part / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
