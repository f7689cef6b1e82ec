using Plan.Compiler.Source;
using Plan.Compiler.Yaml;
using Plan.Tests.Testing;

namespace Plan.Tests.Yaml;

public sealed class YamlReaderTests
{
    /// <summary>Every scalar is marked, and nothing else.</summary>
    [Theory]
    [InlineData("[|a|]: [|b|]\n[|c|]: [|d e|]   # comment\n")]
    [InlineData("[|a|]:\n  - [|b|] # comment\n  - [|c#d|] #e\n")]
    [InlineData("[|a|]: [|'it''s'|]\n[|b|]: [|\"x \\\" y\"|] # c\n[|'c d'|]: [|e|]")]
    [InlineData("[|a|]: [|one\n  two\n  three|]   \n[|b|]: [|c|]\n")]
    [InlineData("[|a|]: [|\"one\n  two\"|]\n[|b|]: [|'one\n\n  two'|]\n")]
    [InlineData("[|a|]: [||\n  one\n\n  two|]\n\n[|b|]: [|>-\n  one\n  two|]\n# comment\n[|c|]: [||+2\n    one\n   two|]\n\n")]
    [InlineData("[|a|]: [|||] # comment\n[|b|]: [|>-|]\n[|c|]: [||2-|]\n")]
    [InlineData("[|a|]: [|| # comment\n  one # text|]\n")]
    [InlineData("[|a|]:[||]\n[|b|]:[||]\n[|c|]:\n  -[||]\n  - [|d|]\n  -[||]")]
    [InlineData("{[|a|]: [|b|], [|c|]: [|d e|] , [|f|]: [||],[|g|][||]}")]
    [InlineData("[ [|a|], [|'b'|] , [[|c|]: [|d|]], {}, [] ]")]
    [InlineData("[|a|]: {[|b|]: [|c|] # comment\n  , [|d|]: [|e\n  f|]}\n")]
    [InlineData("[|a|]: [|b|]\r\n[|c|]: [||\r\n  one\r\n  two|]\r\n[|d|]:\r\n  - [|e|]\r\n")]
    [InlineData("[|å|]: [|😀 ö 👩‍👧|]\n[|𝒳|]: [|y|]\n")]
    [InlineData("[|a|]: [|x\u2028y|]\n[|b|]: [|\"x\u2029y\"|]\n[|c|]: [|| \n  x\u0085y|]\n[|d|]: [|\uE000|]\n")]
    [InlineData("[|a|]:\t[|b|]\t# c\n[|d|]: [|e\tf|]\n")]
    [InlineData("---\n[|a|]: [|b|]\n...\n")]
    [InlineData("%YAML 1.2\n---\n[|a|]: [|b|]\n")]
    [InlineData("- - [|a|]\n  - [|b|]\n-   [|c|]: [|d|]\n    [|e|]: [|f|]\n")]
    [InlineData("? [|a|]\n: [|b|]\n")]
    [InlineData("[|url|]: [|https://example.org/a:b#c|]\n[|t|]: [|08:30|]\n[|n|]: [|-3 000|]\n[|p|]: [|78 %|]")]
    public void A_scalar_s_place_is_exactly_its_text(string marked)
    {
        var (source, spans) = MarkedSource.Parse(marked);
        var reading = YamlReader.Read(source);

        Assert.Empty(reading.Findings);
        Assert.Equal(spans, Nodes.Of(reading.Root).OfType<YamlScalar>().Select(scalar => scalar.Span));
    }

    /// <summary>Every list and mapping is marked, from its first child to its last or over its brackets.</summary>
    [Theory]
    [InlineData("[|a: b\nc:\n  - [|d\n  - e|]|]\n")]
    [InlineData("[|a: [|[b, [|{c: d}|], [|e: f|], [|[]|]]|]|] # g\n")]
    [InlineData("- [|[|a: b|]\n-\n  [|c: |\n    d|]\n- e|]\n")]
    [InlineData("[|a:|]")]
    public void A_collection_s_place_is_from_first_to_last(string marked)
    {
        var (source, spans) = MarkedSource.Parse(marked);
        var reading = YamlReader.Read(source);

        Assert.Empty(reading.Findings);
        Assert.Equal(spans, Nodes.Of(reading.Root).Where(node => node is not YamlScalar).Select(node => node.Span));
    }

    [Theory]
    [InlineData("plain", "plain", ScalarStyle.Plain)]
    [InlineData("one\n  two\n\n  three", "one two\nthree", ScalarStyle.Plain)]
    [InlineData("'it''s'", "it's", ScalarStyle.SingleQuoted)]
    [InlineData("\"å \\u00e5 \\n \\\"\"", "å å \n \"", ScalarStyle.DoubleQuoted)]
    [InlineData("\"\\ud83d\\ude00\"", "😀", ScalarStyle.DoubleQuoted)]
    [InlineData("|\n  one\n   two\n\n", "one\n two\n", ScalarStyle.Literal)]
    [InlineData("|-\r\n  one\r\n  two\r\n", "one\ntwo", ScalarStyle.Literal)]
    [InlineData(">\n  one\n  two\n", "one two\n", ScalarStyle.Folded)]
    [InlineData("x\u2028y", "x\u2028y", ScalarStyle.Plain)]
    [InlineData("\"x\u2028y\u2029z\u0085\"", "x\u2028y\u2029z\u0085", ScalarStyle.DoubleQuoted)]
    [InlineData("2025-01-01", "2025-01-01", ScalarStyle.Plain)]
    [InlineData("no", "no", ScalarStyle.Plain)]
    public void A_scalar_is_its_text_never_a_type(string written, string value, ScalarStyle style)
    {
        var scalar = Assert.IsType<YamlScalar>(Value($"key: {written}\n"));

        Assert.Equal(value, scalar.Value);
        Assert.Equal(style, scalar.Style);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("~", true)]
    [InlineData("null", true)]
    [InlineData("\"\"", false)]
    [InlineData("'null'", false)]
    [InlineData("0", false)]
    [InlineData("NULL", false)]
    public void Nothing_a_tilde_and_null_are_not_given(string written, bool isNotGiven) =>
        Assert.Equal(isNotGiven, Assert.IsType<YamlScalar>(Value($"key: {written}\n")).IsNotGiven);

    [Fact]
    public void Brackets_are_told_from_indentation()
    {
        Assert.True(Assert.IsType<YamlMapping>(Value("key: {a: b}\n")).IsFlow);
        Assert.False(Assert.IsType<YamlMapping>(Value("key:\n  a: b\n")).IsFlow);
        Assert.True(Assert.IsType<YamlSequence>(Value("key: [a]\n")).IsFlow);
        Assert.False(Assert.IsType<YamlSequence>(Value("key:\n- a\n")).IsFlow);
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_one_more_is_told_where_it_begins()
    {
        var reading = YamlReader.Read(new SourceText("plan.yaml", new string('[', 64) + new string(']', 64)));
        Assert.Empty(reading.Findings);

        var marked = MarkedSource.Parse(new string('[', 64) + "«[»]" + new string(']', 64));
        var finding = Assert.Single(YamlReader.Read(marked.Source).Findings);
        Assert.Equal("too-deep", finding.Kind());
        Assert.Equal(marked.Span, finding.Place);
        Assert.Equal("64", finding.Fact("limit"));
    }

    [Fact]
    public void Depth_without_end_is_told_at_once()
    {
        var blocks = string.Concat(Enumerable.Range(0, 3_000).Select(level => new string(' ', level) + "a:\n"));
        foreach (var text in (string[])[new('[', 200_000), Often("{a: ", 50_000), Often("- ", 100_000), blocks])
            Assert.Equal("too-deep", Assert.Single(YamlReader.Read(new SourceText("plan.yaml", text)).Findings).Kind());
    }

    /// <summary>What takes time by the square of its length would take minutes here.</summary>
    [Fact]
    public void A_long_file_of_mistakes_is_read_to_its_end()
    {
        const int Times = 50_000;
        string[] texts =
        [
            "a: &a {b: c}\nd:\n" + Often("  <<: *a\n", Times), "- &a x\n" + Often("- *a\n", Times), Often("a: b\n", Times),
            Often("- !x y\n", Times), "a: [\n" + Often("b c,\n", Times), "a: ['x" + Often(", 'y'", Times),
            "a: {" + Often("b: 7,5, ", Times), "[" + Often(",", Times * 10),
        ];
        // Were any of it read again for each mistake, this would not end.
        Assert.All(texts, text => Assert.NotEmpty(YamlReader.Read(new SourceText("plan.yaml", text)).Findings));
    }

    private static string Often(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static YamlNode Value(string text) =>
        Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText("plan.yaml", text)).Root).Entries.Single().Value;
}
