using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Forms;

/// <summary>What the form's template sees beside the report: <c>form</c>.</summary>
internal sealed record FormModel : IReportPart
{
    public required string Office { get; init; }

    public required string OfficeName { get; init; }

    /// <summary>The office that it stands below; null where it stands below none.</summary>
    public string? Above { get; init; }

    public required string Period { get; init; }

    public required string PeriodLabel { get; init; }

    /// <summary>Earlier periods, which are shown.</summary>
    public ImmutableArray<FormColumn> Columns { get; init; } = [];

    /// <summary>The columns that the frame stands in: the frame, what is filled in, what is left, the state.</summary>
    public ImmutableArray<string> Panel =>
        [.. (Columns.IsEmpty ? ["_free"] : Columns.Select(column => column.Id)).Concat(["_in", "_change", "_percent"]).Take(4)];

    /// <summary>What changes are reckoned from; null where there is no earlier period.</summary>
    public FormColumn? Base { get; init; }

    public ImmutableArray<FormStatement> Statements { get; init; } = [];

    public ImmutableArray<FormIndicator> Indicators { get; init; } = [];

    /// <summary>The years of the indicators' outcomes that are shown.</summary>
    public ImmutableArray<FormColumn> IndicatorColumns { get; init; } = [];

    /// <summary>The outcomes and targets to fill in.</summary>
    public ImmutableArray<FormColumn> IndicatorInputs { get; init; } = [];

    /// <summary>What the plan says of every cell to fill in.</summary>
    public ImmutableArray<FormBase> Facts { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("office", Office);
        fields.Text("officeName", OfficeName);
        fields.Text("above", Above);
        fields.Text("period", Period);
        fields.Text("periodLabel", PeriodLabel);
        fields.Parts("columns", Columns);
        fields.Texts("panel", Panel);
        fields.Part("base", Base);
        fields.Parts("statements", Statements);
        fields.Parts("indicators", Indicators);
        fields.Parts("indicatorColumns", IndicatorColumns);
        fields.Parts("indicatorInputs", IndicatorInputs);
        fields.Parts("facts", Facts);
    }
}

/// <summary>A column of figures, by the name that its anchor has.</summary>
internal sealed record FormColumn(string Id, string Anchor, string Label, string Header) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("anchor", Anchor);
        fields.Text("label", Label);
        fields.Text("header", Header);
    }
}

/// <summary>A statement's lines.</summary>
/// <param name="Sums">Below the lines, by the column's id.</param>
/// <param name="Frame">What they may come to; null where nothing says.</param>
/// <param name="FrameSource">Where that is from, in words.</param>
/// <param name="Control">What stands below the rows' control.</param>
/// <param name="TooFine">What is said of a figure with more decimals than the statement shows.</param>
internal sealed record FormStatement(
    string Id, string Title, string Unit, int Decimals, string Format, string ChangeFormat, ImmutableArray<FormLine> Lines, ImmutableArray<FormSum> Sums,
    decimal? Frame, string FrameSource, decimal Filled, string State, string Control, string TooFine) : IReportPart
{
    /// <summary>Null where there is no earlier period to reckon from.</summary>
    public decimal? SumChange { get; init; }

    /// <summary>Null where there is none, or it comes to nothing.</summary>
    public decimal? SumPercent { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("title", Title);
        fields.Text("unit", Unit);
        fields.Count("decimals", Decimals);
        fields.Text("format", Format);
        fields.Text("changeFormat", ChangeFormat);
        fields.Parts("lines", Lines);
        fields.Parts("sums", Sums);
        fields.Amount("frame", Frame);
        fields.Text("frameSource", FrameSource);
        fields.Amount("filled", Filled);
        fields.Amount("left", Frame - Filled);
        fields.Text("state", State);
        fields.Text("control", Control);
        fields.Text("tooFine", TooFine);
        fields.Amount("sumChange", SumChange);
        fields.Amount("sumPercent", SumPercent);
    }
}

/// <summary>A line to fill in.</summary>
/// <param name="Anchor">Its address.</param>
/// <param name="IsPart">Of another line of the form, which counts it.</param>
/// <param name="Cells">Figures of earlier periods, by the column's id.</param>
/// <param name="Value">What the plan says already.</param>
/// <param name="Control">What the row's control says.</param>
internal sealed record FormLine(
    string Anchor, string Label, int Depth, bool IsPart, ImmutableArray<FormCell> Cells, decimal? Value, decimal? Change, decimal? Percent, string Control)
    : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("anchor", Anchor);
        fields.Text("label", Label);
        fields.Count("depth", Depth);
        fields.Flag("isPart", IsPart);
        fields.Parts("cells", Cells);
        fields.Amount("value", Value);
        fields.Amount("change", Change);
        fields.Amount("percent", Percent);
        fields.Text("control", Control);
    }
}

/// <summary>A figure that is shown.</summary>
internal sealed record FormCell(string Column, decimal Value) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("column", Column);
        fields.Amount("value", Value);
    }
}

/// <summary>A sum below the lines.</summary>
/// <param name="References">Of its cells, with spaces between.</param>
internal sealed record FormSum(string Column, string References, decimal Value) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("column", Column);
        fields.Text("references", References);
        fields.Amount("value", Value);
    }
}

/// <summary>An indicator to fill in.</summary>
internal sealed record FormIndicator(
    string Anchor, string Label, string Unit, bool IsWords, string Format, ImmutableArray<FormText> Cells, ImmutableArray<FormText> Inputs) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("anchor", Anchor);
        fields.Text("label", Label);
        fields.Text("unit", Unit);
        fields.Flag("isWords", IsWords);
        fields.Text("format", Format);
        fields.Parts("cells", Cells);
        fields.Parts("inputs", Inputs);
    }
}

/// <summary>What an indicator says of a year: a figure or words.</summary>
internal sealed record FormText(string Column, decimal? Number, string? Words) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("column", Column);
        fields.Amount("number", Number);
        fields.Text("words", Words);
    }
}

/// <summary>What the plan says of a cell to fill in, when the form is made.</summary>
internal sealed record FormBase(string Row, string Column, string Unit, string Value) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("row", Row);
        fields.Text("column", Column);
        fields.Text("unit", Unit);
        fields.Text("value", Value);
    }
}
