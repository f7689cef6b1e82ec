using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>A thing whose id is known to all, and whose content is yet to be bound.</summary>
/// <param name="Id">As written, a malformed one too, so that references to it hold; empty where it is missing.</param>
internal sealed record DeclaredThing(MappingReader Reader, Located<string> Id)
{
    /// <summary>What has no id is bound for its findings alone.</summary>
    public bool HasId => Id.Value.Length > 0;

    public bool IsFrom(YamlMapping mapping) => Reader.IsOf(mapping);

    /// <summary>Opens a thing and enters its id. Null, and its kind lost, where it is no mapping.</summary>
    public static DeclaredThing? Declare(YamlNode node, KeyTable table, string kind, Scope scope)
    {
        if (MappingReader.Open(node, table, scope, id => Address.Of(kind, id)) is not { } reader)
        {
            scope.Lost.Add(kind);
            return null;
        }
        var id = reader.Id();
        if (id is null) scope.Lost.Add(kind);
        else scope.Things.Declare(kind, id, reader.Scope);
        return new(reader, id ?? new("", reader.Place));
    }
}
