using Plan.Compiler.Binding;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;

namespace Plan.Tests.Binding;

public sealed class KeyTableTests
{
    [Fact]
    public void A_plan_with_every_key_binds_without_a_finding() => BoundCase.Of(EveryKey.Manifest, EveryKey.Files).Clean();

    [Fact]
    public void Every_key_of_every_table_stands_in_it()
    {
        var text = string.Concat(EveryKey.Files.Select(file => file.Text).Prepend(EveryKey.Manifest));

        Assert.Equal([], KeyTables.All.SelectMany(table => table.Names).Distinct()
            .Where(key => key is not ("goal" or "indicator" or "measure" or "assignment" or "line" or "unit" or "sector") && !text.Contains($"{key}:")));
    }

    [Fact]
    public void Tables_agree_with_themselves()
    {
        foreach (var table in KeyTables.All)
        {
            Assert.Equal(table.Names.Distinct(), table.Names);
            Assert.Subset(table.Names.ToHashSet(), table.OneOf.ToHashSet());
            Assert.Empty(table.Names.Intersect(table.Elsewhere.Keys));
            // A key that none of its companions is in the table for could never stand there.
            Assert.All(table.Keys, key => Assert.True(key.OnlyWith.IsEmpty || key.OnlyWith.Intersect(table.Names).Any(), $"{table.Name}: {key.Name}"));
        }
        Assert.Equal(KeyTables.All.Select(table => table.Name).Distinct().Count(), KeyTables.All.Length);
    }

    [Fact]
    public void Every_reference_is_to_a_kind_of_address() =>
        Assert.Subset(Address.Kinds.Add("column").ToHashSet(), KeyTables.All.SelectMany(table => table.Keys).SelectMany(key => KeyTables.Inside(key.Value)).OfType<ReferenceKind>().Select(kind => kind.Kind).ToHashSet());
}
