using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>A row of the control: two figures that are held against each other, live.</summary>
internal sealed record ControlRow : IReportPart
{
    public required int Number { get; init; }

    /// <summary>The sheet that it is about.</summary>
    public required string Sheet { get; init; }

    /// <summary>The cell that a click leads to.</summary>
    public required string Link { get; init; }

    /// <summary>What is held against what, in words.</summary>
    public required string What { get; init; }

    public string? Period { get; init; }

    public required ControlFigure Stated { get; init; }

    /// <summary>Whether the other figure is a limit, signs aside.</summary>
    public bool IsAtMost { get; init; }

    public required ControlFigure Computed { get; init; }

    /// <summary>What they are apart; of a limit, what is above it.</summary>
    public required decimal Difference { get; init; }

    /// <summary>The decimals that the workbook rounds the difference to.</summary>
    public int Digits { get; init; } = 6;

    /// <summary>How far apart they may be because figures are rounded.</summary>
    public required ControlFigure Allowed { get; init; }

    /// <summary>How far apart they may be without a word.</summary>
    public required ControlFigure Unreported { get; init; }

    /// <summary><c>ok</c>, <c>within-rounding</c>, <c>error</c>, <c>warning</c>, <c>info</c> or <c>off</c>.</summary>
    public required string Verdict { get; init; }

    public required string VerdictText { get; init; }

    /// <summary>The accepted difference: the first figure minus the other, of a limit too.</summary>
    public decimal? Accepted { get; init; }

    /// <summary><c>accepted</c>, <c>accepted-other</c>, <c>open</c> or <c>none</c>.</summary>
    public required string State { get; init; }

    public required string StateText { get; init; }

    public string? Reason { get; init; }

    /// <summary>The verdict when they differ by more than is allowed.</summary>
    public required string Otherwise { get; init; }

    public string? Rule { get; init; }

    public required string Address { get; init; }

    /// <summary>Whether the figures are percentages, which cells hold as ratios.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Of both figures, and of the difference.</summary>
    public required string Format { get; init; }

    public required string ChangeFormat { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Count("number", Number);
        fields.Text("sheet", Sheet);
        fields.Text("link", Link);
        fields.Text("what", What);
        fields.Text("period", Period);
        fields.Part("stated", Stated);
        fields.Flag("isAtMost", IsAtMost);
        fields.Part("computed", Computed);
        fields.Amount("difference", Difference);
        fields.Count("digits", Digits);
        fields.Part("allowed", Allowed);
        fields.Part("unreported", Unreported);
        fields.Text("verdict", Verdict);
        fields.Text("verdictText", VerdictText);
        fields.Amount("accepted", Accepted);
        fields.Text("state", State);
        fields.Text("stateText", StateText);
        fields.Text("reason", Reason);
        fields.Text("otherwise", Otherwise);
        fields.Text("rule", Rule);
        fields.Text("address", Address);
        fields.Flag("isPercent", IsPercent);
        fields.Text("format", Format);
        fields.Text("changeFormat", ChangeFormat);
    }
}

/// <summary>A figure, and the formula that it comes from; null for one that is entered.</summary>
internal sealed record ControlFigure(decimal Number, string? Formula) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Amount("number", Number);
        fields.Text("formula", Formula);
    }
}
