namespace Plan.Compiler.Output.Sheets;

/// <summary>A cell. Text, a number or a date; or a formula with the value that it comes to; or nothing but a style.</summary>
/// <param name="Column">From 1.</param>
/// <param name="Style">All of it.</param>
public sealed record CellSpec(int Column, CellStyle Style)
{
    /// <summary>Without characters that a workbook can't hold, and no longer than it can.</summary>
    public string? Text { get; init; }

    public decimal? Number { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Without <c>=</c>, references as cells.</summary>
    public string? Formula { get; init; }

    /// <summary>Where in the workbook a click leads: <c>'Drift'!A1</c>.</summary>
    public string? Link { get; init; }

    /// <summary>What is shown before the click.</summary>
    public string? Tip { get; init; }
}
