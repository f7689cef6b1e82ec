namespace Plan.Tests.Generating;

/// <summary>A line of a generated statement, with what it should come to, reckoned apart from the compiler.</summary>
internal sealed class GeneratedLine
{
    public required string Id { get; init; }

    /// <summary>Entered amounts by column; a column that is not there is not given.</summary>
    public Dictionary<string, decimal>? Amounts { get; set; }

    public List<GeneratedLine>? Lines { get; init; }

    /// <summary><c>above</c>, <c>all</c>, or a list of terms.</summary>
    public string? Sum { get; init; }

    public List<(GeneratedLine Line, int Sign)> Terms { get; } = [];

    public GeneratedLine? PartOf { get; init; }

    public bool PartsAreAll { get; set; }

    public bool OutsideTotal { get; init; }

    public bool IsHeading { get; init; }

    /// <summary>Columns whose figure is stated: of a group or total, or computed columns of an entered line.</summary>
    public HashSet<string> Stated { get; } = [];

    /// <summary>By how much a stated figure is off, by column.</summary>
    public Dictionary<string, decimal> Misprints { get; } = [];

    public bool IsCountable => (Amounts is not null || Lines is not null) && PartOf is null && !OutsideTotal;
}
