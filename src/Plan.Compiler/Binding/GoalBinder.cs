using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

internal static class GoalBinder
{
    public static readonly KeyTable Keys = new("goal",
        new("id", Key.Id, IsRequired: true),
        new("area", new ReferenceKind("area")),
        new("office", new ReferenceKind("office")),
        new("name", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("text", Key.Text),
        new("financing", new MappingKind(() => FinancingBinder.Keys)));

    public static Goal Bind(MappingReader goal, Located<string> id)
    {
        var area = goal.MeantReference("area");
        var financing = goal.Open("financing", FinancingBinder.Keys);
        return new(id, goal.Words("name") ?? id, goal.ShortName(), area, goal.Office(), goal.Text("text"),
            financing is null ? null : FinancingBinder.Bind(financing))
        {
            IsAreaUnknown = goal.IsTwice("area") || (area is null && goal.MayHold("area")),
            IsFinanced = financing is null
                ? goal.MayHold("financing")
                : goal.IsTwice("financing") || FinancingBinder.SaysAnything(financing),
        };
    }
}
