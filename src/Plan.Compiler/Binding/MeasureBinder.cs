using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

internal static class MeasureBinder
{
    public static readonly KeyTable Keys = new("measure",
        new("id", Key.Id, IsRequired: true),
        BelongingKeys.Goal,
        BelongingKeys.Area,
        BelongingKeys.Office,
        new("name", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("text", Key.Text))
    {
        OneOf = ["goal", "area"],
        OneIsRequired = false,
    };

    public static Measure Bind(MappingReader measure, Located<string> id) =>
        new(id, measure.Words("name") ?? id, measure.ShortName(), measure.Belonging(), measure.Office(), measure.Text("text"));
}
