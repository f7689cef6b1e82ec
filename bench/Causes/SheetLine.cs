namespace Plan.Bench.Causes;

/// <summary>A line of a statement under test.</summary>
internal sealed class SheetLine
{
    public required string Id { get; init; }

    /// <summary>By column; null where nothing is given.</summary>
    public required decimal?[] Amounts { get; init; }

    public int Indent { get; init; }

    /// <summary>The line that it is a part of, so that the total doesn't count it.</summary>
    public string? PartOf { get; init; }

    /// <summary>As stated in the column that adds up the others; null where nothing is.</summary>
    public decimal? Across { get; set; }

    public bool IsCounted => PartOf is null;
}
