namespace Plan.Compiler.Report;

/// <summary>A figure of a table.</summary>
public sealed record StatementCell : IReportPart
{
    /// <summary><c>cell:drift/ekonomi/budget-2025</c>; an appropriation's or a share's where it is theirs.</summary>
    public required string Address { get; init; }

    /// <summary>In the table's unit, exact; null for an empty cell.</summary>
    public decimal? Value { get; init; }

    /// <summary>As shown; empty for an empty cell.</summary>
    public required string Text { get; init; }

    /// <summary><c>entered</c>, <c>stated</c> (beside something computed), <c>computed</c> or <c>empty</c>.</summary>
    public required string Kind { get; init; }

    public required int Decimals { get; init; }

    /// <summary>What was computed: across in a computed column, else down; null where nothing was.</summary>
    public decimal? Computed { get; init; }

    public string? ComputedText { get; init; }

    /// <summary><c>across</c> or <c>down</c>: which way <see cref="Computed"/> was.</summary>
    public string? Direction { get; init; }

    /// <summary>Stated minus computed; null where they agree or only one is given.</summary>
    public decimal? Difference { get; init; }

    public string? DifferenceText { get; init; }

    /// <summary>The difference is no more than rounding allows.</summary>
    public bool WithinRounding { get; init; }

    /// <summary>The reason that the difference is accepted with.</summary>
    public string? Reason { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("address", Address);
        fields.Amount("value", Value);
        fields.Text("text", Text);
        fields.Text("kind", Kind);
        fields.Count("decimals", Decimals);
        fields.Amount("computed", Computed);
        fields.Text("computedText", ComputedText);
        fields.Text("direction", Direction);
        fields.Amount("difference", Difference);
        fields.Text("differenceText", DifferenceText);
        fields.Flag("withinRounding", WithinRounding);
        fields.Text("reason", Reason);
    }
}
