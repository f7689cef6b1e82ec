using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>What indicators, measures and assignments have in common: they belong to goals or to an area, and may be an office's.</summary>
internal static class BelongingKeys
{
    public static readonly Key Goal = new("goal", new ListKind(new ReferenceKind("goal"), OneIsEnough: true));
    public static readonly Key Area = new("area", new ReferenceKind("area"));
    public static readonly Key Office = new("office", new ReferenceKind("office"));

    public static Belonging Belonging(this MappingReader thing) =>
        new([.. thing.References("goal").DistinctBy(goal => goal.Value)], thing.Reference("area"));
}
