using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Plan.Compiler;
using Plan.Compiler.Binding;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Tests.Binding;
using Plan.Tests.Testing;

namespace Plan.Tests.Docs;

/// <summary>The tables of the page on the language are what the tool reads.</summary>
public sealed class LanguageTablesTests
{
    private static readonly string[] _page = File.ReadAllLines(Repository.At("docs/language.md"));

    public static TheoryData<string> Tables => [.. KeyTables.All.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_of_keys_stands_on_the_page_as_it_is_read(string name)
    {
        var table = KeyTables.All.Single(table => table.Name == name);
        var keys = table == ManifestKeys.Manifest ? table.Keys.RemoveRange(ContentKeys.All) : table.Keys;

        var rows = RowsBelow($"| {name} | takes | left out |");

        Assert.Equal(keys.Select(key => $"`{key.Name}`"), rows.Select(row => row[0]));
        Assert.Equal(keys.Select(key => key.IsRequired), rows.Select(row => row[2].StartsWith("required", StringComparison.Ordinal)));
        foreach (var (key, row) in keys.Zip(rows)) AssertWords(key.Value, row[1]);
    }

    // Each word that a key may have is named in its row, and no other that looks like one.
    private static void AssertWords(ValueKind kind, string told)
    {
        var words = kind switch
        {
            ChoiceKind choice => choice.Words,
            ReferenceKind reference => reference.Words,
            _ => [],
        };
        Assert.All(words, word => Assert.Contains($"`{word}`", told));
    }

    [Fact]
    public void Every_spelling_on_the_page_is_read_as_it_says()
    {
        var rows = RowsBelow("| written | comma | point |");

        Assert.True(rows.Count > 15);
        foreach (var row in rows)
        {
            Assert.Equal((row[0], row[1]), (row[0], ReadingOf(row[0].Trim('`'), DecimalMark.Comma)));
            Assert.Equal((row[0], row[2]), (row[0], ReadingOf(row[0].Trim('`'), DecimalMark.Point)));
        }
    }

    private static string ReadingOf(string written, DecimalMark mark)
    {
        var result = AmountReader.Read(written, mark, Unit.Tkr);
        return result.TryGet(out var amount) ? amount.Value.ToString(CultureInfo.InvariantCulture) : result.Problem!.Rule.Name;
    }

    private static List<string[]> RowsBelow(string header)
    {
        var at = Array.IndexOf(_page, header);
        Assert.True(at >= 0, $"The page has no table {header}");
        return [.. _page.Skip(at + 2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())];
    }
}
