namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>How a workbook writes figures. Groups and marks are those of who reads it; zero is 0, and nothing is red.</summary>
internal static class NumberFormats
{
    private const int MostDecimals = 12;

    /// <summary><c>#,##0;-#,##0;0</c>.</summary>
    public static string Amount(int decimals) => Of("#,##0", "", decimals);

    /// <summary>With a sign: <c>+#,##0;-#,##0;0</c>.</summary>
    public static string Change(int decimals) => Of("#,##0", "+", decimals);

    /// <summary>Of a ratio, with a sign: <c>+0.0%;-0.0%;0.0%</c>.</summary>
    public static string Percent(int decimals) => $"+0{Mark(decimals)}%;-0{Mark(decimals)}%;0{Mark(decimals)}%";

    private static string Of(string digits, string plus, int decimals) => $"{plus}{digits}{Mark(decimals)};-{digits}{Mark(decimals)};0{Mark(decimals)}";

    private static string Mark(int decimals) => decimals <= 0 ? "" : "." + new string('0', Math.Min(decimals, MostDecimals));
}
