using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>Two figures of money that are held against each other, whatever comes of it.</summary>
public sealed record ComparisonEntry : IReportPart
{
    /// <summary><c>down</c>, <c>across</c>, <c>parts-limit</c>, <c>all-parts</c>, <c>shares</c>, <c>draws</c>, <c>carrying-line</c> or <c>frame</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The rule that speaks when they differ.</summary>
    public required string Rule { get; init; }

    public required string Address { get; init; }

    /// <summary>The cell's statement, line and column, or those of the line that carries an appropriation.</summary>
    public string? Statement { get; init; }

    public string? Line { get; init; }

    public string? Column { get; init; }

    public string? Appropriation { get; init; }

    /// <summary>Null for the appropriation as a whole.</summary>
    public string? Share { get; init; }

    public string? Period { get; init; }

    public string? Frame { get; init; }

    /// <summary>The unit of the figures; null for a percentage.</summary>
    public string? Unit { get; init; }

    public int Decimals { get; init; }

    /// <summary>The figure as decided, or the limit.</summary>
    public required decimal Stated { get; init; }

    public required decimal Computed { get; init; }

    /// <summary>How far apart they may be because figures are rounded.</summary>
    public decimal Allowed { get; init; }

    /// <summary>How far apart they may be without a word.</summary>
    public decimal Unreported { get; init; }

    /// <summary>Whether <see cref="Stated"/> is a limit, signs aside.</summary>
    public bool IsLimit { get; init; }

    /// <summary><c>agrees</c>, <c>within-rounding</c> or <c>differs</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>What it is when they differ: <c>error</c>, <c>warning</c>, <c>info</c> or <c>off</c>.</summary>
    public required string Severity { get; init; }

    /// <summary>The difference that the author accepts, whether it is this one or not.</summary>
    public decimal? Accepted { get; init; }

    public string? Reason { get; init; }

    /// <summary>The last day of the acceptance.</summary>
    public string? Until { get; init; }

    /// <summary>The figures that <see cref="Allowed"/> comes from, where rounding is <c>auto</c> and within a statement.</summary>
    public ImmutableArray<RoundedFigures> Rounded { get; init; } = [];

    /// <summary>Of a change in percent, those that its second figure comes from; <see cref="Rounded"/> has the first's.</summary>
    public ImmutableArray<RoundedFigures> RoundedSecond { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("kind", Kind);
        fields.Text("rule", Rule);
        fields.Text("address", Address);
        fields.Text("statement", Statement);
        fields.Text("line", Line);
        fields.Text("column", Column);
        fields.Text("appropriation", Appropriation);
        fields.Text("share", Share);
        fields.Text("period", Period);
        fields.Text("frame", Frame);
        fields.Text("unit", Unit);
        fields.Count("decimals", Decimals);
        fields.Amount("stated", Stated);
        fields.Amount("computed", Computed);
        fields.Amount("allowed", Allowed);
        fields.Amount("unreported", Unreported);
        fields.Flag("isLimit", IsLimit);
        fields.Text("verdict", Verdict);
        fields.Text("severity", Severity);
        fields.Amount("accepted", Accepted);
        fields.Text("reason", Reason);
        fields.Text("until", Until);
        fields.Parts("rounded", Rounded);
        fields.Parts("roundedSecond", RoundedSecond);
    }
}

/// <summary>Figures that are rounded alike.</summary>
/// <param name="Half">Half the last digit of each, in the comparison's unit.</param>
/// <param name="Cells">The cells that are entered or stated, or can be filled in; one may stand twice.</param>
public sealed record RoundedFigures(decimal Half, ImmutableArray<CellPlace> Cells) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Amount("half", Half);
        fields.Parts("cells", Cells);
    }
}

/// <summary>A cell of a statement, by ids.</summary>
public sealed record CellPlace(string Statement, string Line, string Column) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("statement", Statement);
        fields.Text("line", Line);
        fields.Text("column", Column);
    }
}
