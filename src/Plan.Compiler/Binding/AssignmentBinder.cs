using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

internal static class AssignmentBinder
{
    public static readonly KeyTable Keys = new("assignment",
        new("id", Key.Id, IsRequired: true),
        BelongingKeys.Goal,
        BelongingKeys.Area,
        BelongingKeys.Office,
        new("name", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("due", new DateKind()),
        new("text", Key.Text))
    {
        OneOf = ["goal", "area"],
        OneIsRequired = false,
    };

    public static Assignment Bind(MappingReader assignment, Located<string> id) =>
        new(id, assignment.Words("name") ?? id, assignment.ShortName(), assignment.Belonging(), assignment.Office(),
            assignment.Date("due"), assignment.Text("text"));
}
