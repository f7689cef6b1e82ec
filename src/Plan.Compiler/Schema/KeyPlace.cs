using Plan.Compiler.Binding.Keys;

namespace Plan.Compiler.Schema;

/// <summary>A key of a table: what its messages name, and where the meanings of its words are told.</summary>
internal readonly record struct KeyPlace(KeyTable Table, Key Key)
{
    public string Name => Key.Name;
}
