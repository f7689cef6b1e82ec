using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>Reads the keys that name things. Null is nothing given, or a thing that there is none of, which was reported.</summary>
internal static class ReferenceReading
{
    /// <summary>A thing of the kind that the key's table says, or one of the words that may stand in its place.</summary>
    public static Located<string>? Reference(this MappingReader mapping, string key)
    {
        var kind = (ReferenceKind)mapping.Table.Find(key)!.Value;
        if (mapping.Words(key) is not { } reference) return null;
        return kind.Words.Contains(reference.Value) ? reference : mapping.Scope.Resolve(kind.Kind, reference);
    }

    /// <summary>Things of one kind; a single one needs no list.</summary>
    public static ImmutableArray<Located<string>> References(this MappingReader mapping, string key)
    {
        var kind = (ReferenceKind)((ListKind)mapping.Table.Find(key)!.Value).Item;
        return [.. mapping.WordsList(key).Select(reference => mapping.Scope.Resolve(kind.Kind, reference)).OfType<Located<string>>()];
    }

    /// <summary>Whose a thing is: the office it says, else that of its file.</summary>
    public static Located<string>? Office(this MappingReader thing) =>
        thing.Node("office") is null ? thing.Scope.Office : thing.Reference("office");
}
