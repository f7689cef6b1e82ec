namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>What the workbook's rows and columns are called in references.</summary>
internal static class RowNames
{
    // No id of a plan has these signs in it.
    public const string Label = "_label";
    public const string Address = "_address";

    public static string Line(string statement, string line) => $"line:{statement}/{line}";

    /// <summary>What the lines add up to, beside the figure that is stated.</summary>
    public static string Sum(string statement, string line) => $"{Line(statement, line)}.sum";

    /// <summary>The verdicts on what is stated.</summary>
    public static string Control(string statement, string line) => $"{Line(statement, line)}.control";

    public static string Cell(string row, string column) => $"{row}@{column}";
}
