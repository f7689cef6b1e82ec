using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>The two plans, and what is the same in them.</summary>
internal sealed class ComparisonContext(CompiledPlan old, CompiledPlan @new)
{
    private readonly Words _words = Words.Of(@new.Plan.Manifest.Language);

    public CompiledPlan Old { get; } = old;

    public CompiledPlan New { get; } = @new;

    public PeriodPairs Periods { get; } = new(old.Plan.Manifest.Periods, @new.Plan.Manifest.Periods);

    /// <summary>
    /// Whether the figures of a period were decided in the old plan and are what the new one compares itself with:
    /// a budget of the old plan's horizon, of a year that the new plan has behind it.
    /// </summary>
    public bool IsDecided(Period period) => period.Kind == PeriodKind.Budget
        && Old.Plan.Manifest.Years.Contains(period.Year) && period.Year < New.Plan.Manifest.Years.First;

    public string LabelOf(Period period) => period.Label ?? _words.Period(period.Kind, period.Year);

    public string LabelOf(Column column) => column.Label ?? (column is PeriodColumn { Period: var period } ? LabelOf(period) : column.Id);

    /// <summary>The label of the period of that id in a plan; the id where it has none.</summary>
    public string LabelOf(CompiledPlan plan, string period) =>
        plan.Plan.Manifest.Periods.FirstOrDefault(candidate => candidate.Id.Value == period) is { } found ? LabelOf(found) : period;

    /// <summary>What the new plan calls an old period; the old label where it has no such, since its id may be another's now.</summary>
    public string NewId(string oldPeriod) => Periods.NewOf(oldPeriod)?.Id.Value ?? LabelOf(Old, oldPeriod);
}
