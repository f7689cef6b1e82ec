using Plan.Compiler.Source;
using Plan.Compiler.Yaml;
using Plan.Tests.Testing;

namespace Plan.Tests.Yaml;

/// <summary>What is YAML but not the plan language: told once, where it stands, and the rest of the file is read.</summary>
public sealed class YamlSubsetTests
{
    [Theory]
    [InlineData("a: 1\nb: 2\n[|a|]: 3\n")]
    [InlineData("x: {a: 1, [|'a'|]: 3}\n")]
    public void A_key_that_stands_twice_shows_both_places(string marked)
    {
        var (source, spans) = MarkedSource.Parse(marked);
        var reading = YamlReader.Read(source);
        var finding = Assert.Single(reading.Findings);

        Assert.Equal("duplicate-key", finding.Kind());
        Assert.Equal(spans.Single(), finding.Place);
        Assert.Equal("a", finding.Fact("key"));
        var related = Assert.Single(finding.Related);
        Assert.Equal("first", related.Message);
        Assert.Equal("a", related.Span.Text);
        Assert.True(related.Span.Start < finding.Place.Start);
    }

    [Fact]
    public void A_key_that_stands_twice_is_kept_twice() =>
        Assert.Equal(["a", "b", "a"], Keys("a: 1\nb: 2\na: 3\n"));

    [Fact]
    public void A_key_that_stands_thrice_is_told_twice() =>
        Assert.Equal(["duplicate-key", "duplicate-key"], Kinds("a: 1\na: 2\na: 3\n"));

    [Fact]
    public void The_same_key_in_two_mappings_is_no_mistake() => Assert.Empty(Kinds("- a: 1\n- a: 1\n"));

    [Theory]
    [InlineData("alias-used", "a: [|&x|] 5\nb: [|*x|]\n")]
    [InlineData("alias-used", "a: [|&x|]\n  c: d\nb: [|*x|]\n")]
    [InlineData("alias-used/merge-key", "a: [|&x|] {c: d}\nb:\n  [|<<|]: *x\n  e: f\n")]
    public void An_alias_is_told_with_its_anchor(string kind, string marked)
    {
        var (source, spans) = MarkedSource.Parse(marked);
        var finding = Assert.Single(YamlReader.Read(source).Findings);

        Assert.Equal(kind, finding.Kind());
        Assert.Equal(spans[1], finding.Place);
        Assert.Equal(spans[0], Assert.Single(finding.Related).Span);
        Assert.Equal("anchor", finding.Related[0].Message);
        Assert.Equal(["write-out"], finding.Hints);
    }

    [Theory]
    [InlineData("alias-used/anchor", "a: [|&x|] 5\n")]
    [InlineData("alias-used/merge-key", "a: {[|<<|]: {b: c}}\n")]
    [InlineData("tag-used", "a: [|!!str|] 5\n")]
    [InlineData("tag-used", "a: [|!<tag:x>|] 5\n")]
    [InlineData("tag-used", "a: [|!!set|] {b, c}\n")]
    [InlineData("tag-used", "- [|!x|]\n  - b\n")]
    [InlineData("several-documents", "a: b\n[|---|]\nc: d\n")]
    [InlineData("several-documents", "a: b\n[|---|]\n")]
    [InlineData("several-documents", "a: b\n...\n[|c: d|]\n")]
    public void Told_where_it_stands(string kind, string marked)
    {
        var (source, spans) = MarkedSource.Parse(marked);
        var reading = YamlReader.Read(source);
        var finding = Assert.Single(reading.Findings);

        Assert.Equal(kind, finding.Kind());
        Assert.Equal(spans.Single(), finding.Place);
        Assert.NotNull(reading.Root);
    }

    [Fact]
    public void A_value_with_a_tag_is_read_as_one_without()
    {
        var (source, spans) = MarkedSource.Parse("a: !!int [|5|]\nb: &x # c\n  [|d|]\n");
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(source).Root);
        Assert.Equal(spans, mapping.Entries.Select(entry => entry.Value.Span));
    }

    [Fact]
    public void An_alias_and_a_split_decimal_are_values_that_nothing_more_is_said_of()
    {
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText("plan.yaml", "a: &x 1\nb: *x\nc: {d: 70,5}\n")).Root);

        Assert.IsType<YamlUnread>(mapping.Entries[1].Value);
        Assert.IsType<YamlUnread>(Assert.Single(Assert.IsType<YamlMapping>(mapping.Entries[2].Value).Entries).Value);
    }

    [Theory]
    [InlineData("a: 1\n<<: {b: c}\n", false)]
    [InlineData("a: 1\n[x]: 2\n", false)]
    [InlineData("a: 1\n\"x\\0\": 2\n", false)]
    [InlineData("a: 1\n", true)]
    public void A_mapping_knows_whether_an_entry_was_left_out(string text, bool isWhole)
    {
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText("plan.yaml", text)).Root);
        Assert.Equal(isWhole, mapping.IsWhole);
        Assert.Equal("a", Assert.Single(mapping.Entries).Key.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("~\n")]
    public void A_file_without_content_is_empty(string text)
    {
        var reading = YamlReader.Read(new SourceText("plan.yaml", text));

        Assert.Equal("empty-file", Assert.Single(reading.Findings).Kind());
        Assert.Null(reading.Root);
    }

    private static IEnumerable<string> Kinds(string text) =>
        YamlReader.Read(new SourceText("plan.yaml", text)).Findings.Select(finding => finding.Kind());

    private static IEnumerable<string> Keys(string text) =>
        Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText("plan.yaml", text)).Root).Entries.Select(entry => entry.Key.Value);
}
