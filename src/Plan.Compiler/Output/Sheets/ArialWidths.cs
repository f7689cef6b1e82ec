namespace Plan.Compiler.Output.Sheets;

/// <summary>How wide text is in Arial: enough to tell where a cell breaks its lines, without a font on the machine.</summary>
internal static class ArialWidths
{
    // A bold letter is between 0 and 12 % wider.
    private const decimal BoldFactor = 1.07m;
    private const decimal PixelsPerPoint = 96m / 72;

    /// <summary>In pixels, at 96 to the inch.</summary>
    public static decimal Of(ReadOnlySpan<char> text, decimal size, bool bold)
    {
        var thousandths = 0;
        foreach (var c in text) thousandths += Of(c);
        return thousandths * size * PixelsPerPoint / 1000 * (bold ? BoldFactor : 1);
    }

    /// <summary>In thousandths of the size.</summary>
    private static int Of(char c) => c switch
    {
        '\'' or 'i' or 'j' or 'l' or '’' => 222,
        ' ' or '\u00A0' or '!' or ',' or '.' or '/' or ':' or ';' or 'I' or '[' or '\\' or ']' or '|' or 'f' or 't' or 'ï' or 'î' or 'í' => 278,
        '(' or ')' or '-' or '`' or 'r' or '{' or '}' or '"' or '·' or '”' or '“' => 333,
        '*' or '°' or '^' => 400,
        'J' or 'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'ç' => 500,
        'F' or 'T' or 'Z' or '+' or '<' or '=' or '>' or '~' or 'ø' or '\u2212' or '×' => 600,
        'A' or 'B' or 'E' or 'K' or 'P' or 'S' or 'V' or 'X' or 'Y' or '&' or 'Å' or 'Ä' or 'É' => 667,
        'C' or 'D' or 'H' or 'N' or 'R' or 'U' or 'w' or 'Ü' => 722,
        'G' or 'O' or 'Q' or 'Ö' or 'Ø' => 778,
        'M' or 'm' => 833,
        '%' or 'W' or 'æ' => 920,
        '@' or 'Æ' or '…' or '—' => 1000,
        < '\u0250' => 556,
        // Wide characters of other scripts, and the halves of a pair.
        _ => char.IsSurrogate(c) ? 500 : 1000,
    };
}
