using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

internal static class AreaBinder
{
    public static readonly KeyTable Keys = new("area",
        new("id", Key.Id, IsRequired: true),
        new("name", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("text", Key.Text));

    public static Area Bind(MappingReader area, Located<string> id) =>
        new(id, area.Words("name") ?? id, area.ShortName(), area.Text("text"));
}
