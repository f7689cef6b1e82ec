using System.Text.Json;
using System.Text.RegularExpressions;
using Plan.Compiler.Binding;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Model;
using Plan.Compiler.Schema;
using Plan.Tests.Binding;

namespace Plan.Tests.Schema;

/// <summary>The schema is what the binder reads. That a validator thinks so too, the end-to-end tests show.</summary>
public sealed class PlanSchemaTests : IDisposable
{
    private readonly JsonDocument _schema = JsonDocument.Parse(PlanSchema.Write("sv"));

    public void Dispose() => _schema.Dispose();

    [Fact]
    public void It_has_every_table_and_key_of_the_binder_and_no_more()
    {
        var tables = KeyTables.All.Where(table => table != ManifestKeys.Content).ToDictionary(
            table => table == ManifestKeys.Manifest ? "" : TableWriter.NameOf(table), table => table.Names.AsEnumerable());

        var written = Definitions().ToDictionary(
            definition => definition.Name, definition => definition.Value.GetProperty("properties").EnumerateObject().Select(key => key.Name));

        Assert.Equal(tables.Keys.Order(StringComparer.Ordinal), written.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, keys) in tables) Assert.Equal(keys, written[name]);
        Assert.All(Definitions(), definition => Assert.False(definition.Value.GetProperty("additionalProperties").GetBoolean()));
    }

    [Fact]
    public void What_a_table_requires_the_schema_requires()
    {
        foreach (var table in KeyTables.All.Where(table => table != ManifestKeys.Manifest && table != ManifestKeys.Content))
        {
            var definition = Definitions().Single(definition => definition.Name == TableWriter.NameOf(table)).Value;
            var required = definition.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];
            Assert.Equal(table.Required.Where(key => key.RequiredUnless is null).Select(key => key.Name), required);
        }
    }

    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        var text = _schema.RootElement.GetRawText();

        var names = Definitions().Select(definition => definition.Name).ToHashSet();
        Assert.All(Regex.Matches(text, "\"#/\\$defs/([^\"]*)\"").Select(match => match.Groups[1].Value), name => Assert.Contains(name, names));
    }

    [Fact]
    public void Rules_are_those_of_the_language()
    {
        var root = _schema.RootElement.GetProperty("properties");
        var set = root.GetProperty("rules").GetProperty("properties").EnumerateObject().Select(rule => rule.Name);
        var accepted = Definitions().Single(definition => definition.Name == "acceptance").Value.GetProperty("properties").GetProperty("rule")
            .GetProperty("enum").EnumerateArray().Select(rule => rule.GetString());

        Assert.Equal(RuleNames.All, set);
        Assert.Equal(RuleNames.All.Where(name => RuleNames.Find(name) is not { CanBeSoftened: false }), accepted);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Two_runs_write_the_same(string language) => Assert.Equal(PlanSchema.Write(language).ToArray(), PlanSchema.Write(language).ToArray());

    [Fact]
    public void An_id_is_spelt_as_the_reader_has_it()
    {
        string[] ids = ["a", "a-b", "å-ä-ö", "2026", "1-2", "-a", "a-", "a--b", "A", "a b", "a_b", "ñandú", "中文", "", "a/b", "é"];

        Assert.All(ids, id => Assert.Equal((id, IdReader.IsId(id)), (id, Is(SchemaPatterns.Id, id))));
    }

    [Fact]
    public void What_the_reader_takes_for_an_amount_the_schema_allows()
    {
        string[] spellings =
        [
            "17240", "17 240", "-3 000", "\u22123 000", "+5 154", "2,5", "2.5", "70,25", "0,125", "1,234", "1.234", "1234,567", "32,390,951", "1,23,456",
            "17 24", "- 3000", "(3 000)", "1e3", "0x1F", ".inf", "7 mkr", "7Mkr", "2,5 mkr", "1 900 tkr", "4 mnkr", "7 sek", "", " 7", "007", "0 123",
            "1\u00A0000", "1\u2009000", "1\u202F000", "12345678901234", "1,1234567", "mkr", "--3",
        ];

        Assert.All(spellings, text => Assert.Equal(
            (text, IsRead(text, DecimalMark.Comma) || IsRead(text, DecimalMark.Point)), (text, text.Length == 0 || Is(SchemaPatterns.Amount, text))));
    }

    [Theory]
    [InlineData("2026-12-31", true)]
    [InlineData("2026-13-01", false)]
    [InlineData("31/12/2026", false)]
    [InlineData("2026-1-1", false)]
    public void A_date_is_spelt_as_the_reader_has_it(string text, bool isDate) =>
        Assert.Equal((isDate, isDate), (DateReader.Read(text).TryGet(out _), Is(SchemaPatterns.Date, text)));

    // 1,234 is told to be ambiguous by a check, which knows the plan's mark.
    private static bool IsRead(string text, DecimalMark mark) =>
        AmountReader.Read(text, mark, Unit.Tkr) is var result && result.Problem is null or { Rule.Name: "ambiguous-number" };

    private static bool Is(string pattern, string text) => Regex.IsMatch(text, $"^({pattern})$", RegexOptions.CultureInvariant);

    private IEnumerable<(string Name, JsonElement Value)> Definitions() =>
        _schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => (definition.Name, definition.Value)).Append(("", _schema.RootElement));
}
