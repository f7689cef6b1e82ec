using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>What the workbook's templates see beside the report: <c>book</c>, with every formula in words of rows and columns.</summary>
internal sealed record BookModel : IReportPart
{
    /// <summary>The sheets that the overview leads to.</summary>
    public ImmutableArray<SheetEntry> Sheets { get; init; } = [];

    public ImmutableArray<StatementSheet> Statements { get; init; } = [];

    /// <summary>Null where there is neither an appropriation nor a frame.</summary>
    public MoneySheet? Money { get; init; }

    public ImmutableArray<GoalRow> Goals { get; init; } = [];

    /// <summary>The unit of what goals draw; null where nothing can be drawn.</summary>
    public string? UnitOfDrawn { get; init; }

    /// <summary>The first year of the plan.</summary>
    public required int Year { get; init; }

    public ImmutableArray<ItemRow> Measures { get; init; } = [];

    public ImmutableArray<ItemRow> Assignments { get; init; } = [];

    public ImmutableArray<IndicatorSheetRow> Indicators { get; init; } = [];

    public ImmutableArray<ControlRow> Controls { get; init; } = [];

    /// <summary>How many rows of the control have each verdict.</summary>
    public ImmutableArray<VerdictCount> Verdicts { get; init; } = [];

    /// <summary>What the whole control comes to; null where it has no row.</summary>
    public LiveSentence? Summary { get; init; }

    /// <summary>How many rows of the control there are of each verdict, in a sentence; null where it has no row.</summary>
    public LiveSentence? ControlSummary { get; init; }

    public ImmutableArray<DataRow> Data { get; init; } = [];

    /// <summary>A name of the workbook's, to show what names look like; null where it has none.</summary>
    public string? SampleName { get; init; }

    /// <summary>What the checks found beside comparisons of money.</summary>
    public ImmutableArray<FindingEntry> Findings { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Parts("sheets", Sheets);
        fields.Parts("statements", Statements);
        fields.Part("money", Money);
        fields.Parts("goals", Goals);
        fields.Text("unitOfDrawn", UnitOfDrawn);
        fields.Count("year", Year);
        fields.Parts("measures", Measures);
        fields.Parts("assignments", Assignments);
        fields.Parts("indicators", Indicators);
        fields.Parts("controls", Controls);
        fields.Parts("verdicts", Verdicts);
        fields.Part("summary", Summary);
        fields.Part("controlSummary", ControlSummary);
        fields.Parts("data", Data);
        fields.Text("sampleName", SampleName);
        fields.Parts("findings", Findings);
    }
}

/// <summary>A sheet, and what the control says of it.</summary>
/// <param name="Id">What links call it.</param>
/// <param name="Text">What is on it.</param>
/// <param name="Controls">How many rows of the control are about it.</param>
/// <param name="Differing">How many of those differ, within rounding or beyond.</param>
/// <param name="Line">What stands on the sheet; null where the control says nothing of it.</param>
internal sealed record SheetEntry(string Id, string Text, int Controls, int Differing, LiveSentence? Line) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("text", Text);
        fields.Count("controls", Controls);
        fields.Count("differing", Differing);
        fields.Part("line", Line);
    }
}

/// <summary>How many rows of the control have a verdict.</summary>
/// <param name="Verdict"><c>ok</c>, <c>within-rounding</c>, <c>error</c>, <c>warning</c>, <c>info</c> or <c>off</c>.</param>
/// <param name="Open">How many of them are neither accepted nor let be; null where none can be.</param>
internal sealed record VerdictCount(string Verdict, string Text, string Meaning, int Count, int? Open) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("verdict", Verdict);
        fields.Text("text", Text);
        fields.Text("meaning", Meaning);
        fields.Count("count", Count);
        fields.Count("open", Open);
    }
}
