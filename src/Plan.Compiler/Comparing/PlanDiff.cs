using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed from one version of a plan to another, in the order of a plan.</summary>
/// <param name="Periods">Which periods are the same: by kind and year.</param>
/// <param name="Changes">Everything that differs; empty for a plan and itself.</param>
public sealed record PlanDiff(ComparedPlan Old, ComparedPlan New, ImmutableArray<PeriodPair> Periods, ImmutableArray<Change> Changes)
{
    /// <summary>What statements, appropriations and frames are called, by address; of those that are gone, what they were.</summary>
    internal ImmutableDictionary<string, string> Names { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The figures that the new plan compares itself with, and that are not what the old one decided.</summary>
    public IEnumerable<FigureChanged> Comparisons => Changes.OfType<FigureChanged>().Where(change => change.IsComparison);
}

/// <summary>One of the two versions.</summary>
/// <param name="Source">What it was read from, as it was asked for: a folder or a revision.</param>
/// <param name="Language">Its documents' language.</param>
public sealed record ComparedPlan(string Id, string Title, string Source, string Language)
{
    /// <summary>What its page looks like.</summary>
    internal Theme Theme { get; init; } = new();

    internal static ComparedPlan Of(OperationalPlan plan, string source) =>
        new(plan.Manifest.Id.Value, plan.Manifest.Title.Value, source, plan.Manifest.Language) { Theme = plan.Manifest.Theme };
}

/// <summary>A period of the old plan and the same one of the new; null where the plan has none such.</summary>
public sealed record PeriodPair(Period? Old, Period? New);
