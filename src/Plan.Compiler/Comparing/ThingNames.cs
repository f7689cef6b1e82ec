using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Comparing;

/// <summary>What a thing that another names is called, with its id where that alone has changed.</summary>
internal static class ThingNames
{
    public static string? Office(OperationalPlan plan, Located<string>? id) =>
        Of(id, plan.Offices.FirstOrDefault(office => office.Id.Value == id?.Value)?.Name.Value);

    public static string? Area(OperationalPlan plan, Located<string>? id) =>
        Of(id, plan.Areas.FirstOrDefault(area => area.Id.Value == id?.Value)?.Name.Value);

    public static string? Goal(OperationalPlan plan, Located<string> id) =>
        Of(id, plan.Goals.FirstOrDefault(goal => goal.Id.Value == id.Value)?.Name.Value);

    private static string? Of(Located<string>? id, string? name) => id is null ? null : name ?? id.Value;
}
