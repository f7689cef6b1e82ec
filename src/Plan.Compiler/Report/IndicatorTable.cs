using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>Indicators by years.</summary>
public sealed record IndicatorTable : IReportPart
{
    public required string Anchor { get; init; }

    /// <summary>The word for indicators.</summary>
    public required string Title { get; init; }

    /// <summary>What they are of, for who doesn't see where the table stands; null where that goes without saying.</summary>
    public string? Of { get; init; }

    /// <summary>Whether it has to be said which goals a row belongs to: not where there is only one.</summary>
    public bool ShowsGoals { get; init; } = true;

    /// <summary><c>utfall 2022–2024 och mål 2025–2027</c>.</summary>
    public required string Years { get; init; }

    public ImmutableArray<string> OutcomeYears { get; init; } = [];

    /// <summary>Empty where no indicator of the table has a target.</summary>
    public ImmutableArray<string> TargetYears { get; init; } = [];

    public ImmutableArray<IndicatorRow> Rows { get; init; } = [];

    /// <summary>Sentences below the table: preliminary values, targets that are not given.</summary>
    public string? Note { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("anchor", Anchor);
        fields.Text("title", Title);
        fields.Text("of", Of);
        fields.Layout("showsGoals", ShowsGoals);
        fields.Text("years", Years);
        fields.Texts("outcomeYears", OutcomeYears);
        fields.Texts("targetYears", TargetYears);
        fields.Parts("rows", Rows);
        fields.Text("note", Note);
    }
}
