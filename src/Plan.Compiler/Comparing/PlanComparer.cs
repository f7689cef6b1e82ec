using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>Compares two versions of a plan, or last year's plan with this year's. Pure: two records to one.</summary>
public static class PlanComparer
{
    /// <param name="old">Readable: what could not be read would seem to be gone.</param>
    /// <param name="new">Readable.</param>
    /// <param name="oldSource">What the old one was read from, as it was asked for.</param>
    /// <param name="newSource">What the new one was read from.</param>
    public static PlanDiff Compare(CompiledPlan old, CompiledPlan @new, string oldSource, string newSource)
    {
        var context = new ComparisonContext(old, @new);
        ImmutableArray<Change> changes =
        [
            .. ManifestComparer.Compare(context),
            .. OfficeComparer.Compare(context),
            .. ContentComparer.Compare(context),
            .. StatementComparer.CompareAll(context),
            .. AppropriationComparer.CompareAll(context),
            .. FrameComparer.CompareAll(context),
            .. AcceptanceComparer.Compare(context),
        ];
        return new(ComparedPlan.Of(old.Plan, oldSource), ComparedPlan.Of(@new.Plan, newSource), context.Periods.All, changes)
        {
            Names = NamesOf(old.Plan).ToImmutableDictionary().SetItems(NamesOf(@new.Plan)),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> NamesOf(OperationalPlan plan) =>
    [
        .. plan.Statements.Select(statement => KeyValuePair.Create(statement.Address.ToString(), statement.Title.Value)),
        .. plan.Appropriations.Select(appropriation => KeyValuePair.Create(appropriation.Address.ToString(), appropriation.Name.Value)),
        .. plan.Frames.Select(frame => KeyValuePair.Create(frame.Address.ToString(), frame.Title.Value)),
    ];
}
