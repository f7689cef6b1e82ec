using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

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

    /// <summary>A thing that this one belongs to: a slip in its name is reported, and read as what was clearly meant.</summary>
    public static Located<string>? MeantReference(this MappingReader mapping, string key) =>
        mapping.Words(key) is { } reference
            ? mapping.Scope.ResolveMeant(((ReferenceKind)mapping.Table.Find(key)!.Value).Kind, reference)
            : null;

    /// <summary>Things of one kind that this one belongs to, slips read as what was clearly meant; a single one needs no list.</summary>
    /// <param name="isWhole">False where one could not be told, which has been reported.</param>
    public static ImmutableArray<Located<string>> MeantReferences(this MappingReader mapping, string key, out bool isWhole)
    {
        var kind = (ReferenceKind)((ListKind)mapping.Table.Find(key)!.Value).Item;
        var found = ImmutableArray.CreateBuilder<Located<string>>();
        var items = mapping.Items(key, out var isLost);
        isWhole = !isLost && !mapping.IsTwice(key);
        foreach (var item in items)
            if (mapping.Words(item, key) is not { } reference) isWhole &= item is YamlScalar;
            else if (mapping.Scope.ResolveMeant(kind.Kind, reference) is { } thing) found.Add(thing);
            else isWhole = false;
        return found.ToImmutable();
    }

    /// <summary>Whose a thing is: the office it says, else that of its file.</summary>
    public static Located<string>? Office(this MappingReader thing) => thing.Office(thing.Scope.Office);

    /// <summary>Whose a thing is: the office it says, else <paramref name="otherwise"/>.</summary>
    public static Located<string>? Office(this MappingReader thing, Located<string>? otherwise) =>
        thing.Node("office") is null ? otherwise : thing.MeantReference("office");
}
