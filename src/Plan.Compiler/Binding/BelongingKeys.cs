using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>What indicators, measures and assignments have in common: they belong to goals or to an area, and may be an office's.</summary>
internal static class BelongingKeys
{
    public static readonly Key Goal = new("goal", new ListKind(new ReferenceKind("goal"), OneIsEnough: true));
    public static readonly Key Area = new("area", new ReferenceKind("area"));
    public static readonly Key Office = new("office", new ReferenceKind("office"));

    public static Belonging Belonging(this MappingReader thing)
    {
        var goals = thing.MeantReferences("goal", out var goalsAreWhole);
        var area = thing.MeantReference("area");
        var isLost = goals.IsEmpty && area is null && (thing.MayHold("goal") || thing.MayHold("area"));
        return new([.. goals.DistinctBy(goal => goal.Value)], area)
        {
            IsWhole = goalsAreWhole && !isLost && !thing.IsTwice("area") && (area is not null || thing.Node("area") is null),
        };
    }
}
