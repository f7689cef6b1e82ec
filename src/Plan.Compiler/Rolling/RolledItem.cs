using Plan.Compiler.Model;

namespace Plan.Compiler.Rolling;

/// <summary>Something that became of a part of the plan.</summary>
/// <param name="Outcome">What.</param>
/// <param name="Address">Of what; in the old plan where it is dropped.</param>
/// <param name="Name">What a reader knows it by.</param>
/// <param name="Detail">A period, a figure, a date; empty for nothing.</param>
/// <param name="Count">How many figures; 0 where it is no figures.</param>
internal sealed record RolledItem(RollOutcome Outcome, Address Address, string Name, string Detail, int Count = 0);

/// <summary>What became of it, in the order told.</summary>
internal enum RollOutcome
{
    /// <summary>Stands in the new plan with another year or name.</summary>
    Shifted,

    /// <summary>Figures that stand in the new plan as they were.</summary>
    Carried,

    /// <summary>Stands in the new plan no more.</summary>
    Dropped,

    /// <summary>Links to figures that are gone: the figure stands as text.</summary>
    WrittenOut,

    /// <summary>Waits for whoever knows it.</summary>
    ToFill,

    /// <summary>Was kept, and may no longer be true.</summary>
    ToReview,
}
