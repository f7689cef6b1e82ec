using System.Text;
using CsCheck;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;
using Plan.Compiler.Yaml.Direct;
using Plan.Tests.Testing;

namespace Plan.Tests.Yaml;

/// <summary>The direct reader against the reader of record: the same nodes, values and places wherever it answers.</summary>
public sealed class DirectReaderTests
{
    [Theory]
    [InlineData("a: b\n")]
    [InlineData("a:\n  b:\n  c: # d\n\n  # e\nf:")]
    [InlineData("- a\n-\n- # b\n  c\n- - d\n  - e\n-   f: g\n    h:\n    - i\n    - j\n")]
    [InlineData("a:\n- b: c\n  d: e\n-\n  f: g\nh: i\n")]
    [InlineData("a: one\n  two\n\n\n  three # four\nb:\n  five\n  - six\nc: d#e f:g\n")]
    [InlineData("a: 'b ''c'' d'\nb: \"e \\\" \\\\ \\n \\t \\/\"\nc: '' # d\n\"e f\": g\n'h': i\nj : k\n")]
    [InlineData("a: 'one\n  two\n\n  three  \n  four'\nb: \"one  \n\n\n  two\\n\n  three\"\n")]
    [InlineData("a: |\n  one\n   two\n\n  three\n\n\nb: >\n  one\n  two\n\n  three\n   four\n\n  five\n\nc: |-\n  d\ne: |+\n  f\n\n")]
    [InlineData("a: |2\n    one\n   two\n  three\nb: >1-\n   four\nc: |+1 # d\n e\n\n")]
    [InlineData("a: |\n\n\n  one\n  \nb: >\n\n  one\n\n\n  two\nc: |\nd: >-\n\n\ne: |+\n\n\nf: g")]
    [InlineData("- |\n one\n# two\n- >\n three\n  # four\n- a: |\n     five\n  b: c\n")]
    [InlineData("a: [b, 'c', [d, {e: f}], {}, [], ]\ng: {h: i, j: , k: [l], \"m n\": o p,}\n")]
    [InlineData("a: [\n  b, # c\n  # d\n  e\n  ]\nf: {\n   g: h,\n   i:\n    j }\n")]
    [InlineData("# a\n\n   # b\nc: d # e\n#f\n  # g\nh: # i\n  # j\n  - k # l\n\n# m")]
    [InlineData("a: b\r\nc: one\r\n  two\r\n\r\n  three\r\nd: |\r\n  e\r\n\r\n  f\r\ng: 'h\r\n  i'\r\nj: [k,\r\n  l]\r\n")]
    [InlineData("å: ä ö\n日本: [😀, '😀 x', {𝒳: y}]\n")]
    [InlineData("a: -b\nc: --d\ne: -\u00A01\nf: [-1, -a]\n")]
    [InlineData("a: http://b#c\nd: 08:30\ne: [f:g, h#i]\nj: k:l\n")]
    public void What_plans_are_written_in_is_read_directly(string text) => AssertSame(text, mustAnswer: true);

    /// <summary>Whether it answers here is its own affair; that it answers rightly is not.</summary>
    [Theory]
    [InlineData("a: [- , b]\n")]
    [InlineData("a: [-]\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: - b\n")]
    [InlineData("a: [\nb,\n  c\n]\nd: {\n}\n")]
    [InlineData("a:\n  b: {\n    c: d\n  }\n")]
    [InlineData("a: 'b\nc'\n")]
    [InlineData("a: \"b\n---\n c\"\n")]
    [InlineData("a: [b: c, d]\n")]
    [InlineData("a: {b, c: d}\n")]
    [InlineData("a: {b:c, d:}\n")]
    [InlineData("a: {\"b\":c, 'd' : e}\n")]
    [InlineData("a: {b: c d: e}\n")]
    [InlineData("a: [b c, d\n  e]\n")]
    [InlineData("a: [b]#c\n")]
    [InlineData("a: 'b'#c\n")]
    [InlineData("a: 'b' c\n")]
    [InlineData("[a]: b\n")]
    [InlineData("{a: b}: c\n")]
    [InlineData("a:\n    b: c\n  d: e\n")]
    [InlineData("a:\n  - b\n - c\n")]
    [InlineData("- a\n b\n- c\nd: e\n")]
    [InlineData("a: b\n- c\n")]
    [InlineData("a\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("<<: b\n")]
    [InlineData("a: b # c\n  d\n")]
    [InlineData("a: b\n  # c\n  d\n")]
    [InlineData("a:\n  |\n  b\n")]
    [InlineData("|\n a\n")]
    [InlineData("a: |\n    \n  b\n")]
    [InlineData("a: |\n   \n\n")]
    [InlineData("a: |\n   \n  b")]
    [InlineData("a: >\n\n   b\n  c\n")]
    [InlineData("a: |0\n  b\n")]
    [InlineData("a: |9\n  b\n")]
    [InlineData("a: |-+\n  b\n")]
    [InlineData("a: |#\n  b\n")]
    [InlineData("a: |\nb\n")]
    [InlineData("a: |+\n\n# b\n\nc: d\n")]
    [InlineData("a: >\n   b\n\n\n   c\n    d\n\n    e\n   f\n")]
    [InlineData("a: ,b\n")]
    [InlineData("a: @b\n")]
    [InlineData("a: ?b\n")]
    [InlineData("a: :b\n")]
    [InlineData("a: b\tc\n")]
    [InlineData("a: b\rc: d\r")]
    [InlineData("a: b\n...\nc: d\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("a: \"b\\\n  c\"\n")]
    [InlineData("a: 'b''\n\n\n  ''c'\n")]
    [InlineData("'a\n b': c\n")]
    [InlineData("a: b\n c: d\n")]
    [InlineData("a: b\n - c\n 'd'\n")]
    [InlineData("a: \"\\u00A0x\\u2028 \\ud83d\\ude00\"\nb: \"\\u00g0\"\n")]
    [InlineData("a: \"\\u00\"")]
    [InlineData("a: \0b\n")]
    [InlineData("- - - a\n    - b\n  - c\n- d: - e\n")]
    public void What_is_odd_is_read_alike_or_left(string text) => AssertSame(text);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_plan_of_the_repository_is_read_directly(string path) =>
        AssertSame(File.ReadAllText(Repository.At(path)), mustAnswer: true);

    public static IEnumerable<TheoryDataRow<string>> Files =>
        Directory.EnumerateFiles(Repository.At("plans"), "*.yaml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.At("templates"), "*.yaml", SearchOption.AllDirectories))
            .Select(path => new TheoryDataRow<string>(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')));

    [Fact]
    public void Generated_documents_are_read_alike() => GeneratedYaml.Gen.Sample(generated => AssertSame(generated.Text), iter: 2_000);

    [Fact]
    public void Mutated_documents_are_read_alike() =>
        Gen.Select(Gen.Int[0, YamlMutations.Seeds.Length - 1], Gen.Int).Sample(
            (seed, random) => AssertSame(YamlMutations.Mutate(YamlMutations.Seeds[seed], new Random(random))), iter: 20_000);

    private static void AssertSame(string text, bool mustAnswer = false)
    {
        // As from a disk: what UTF-8 can hold.
        var source = new SourceText("plan.yaml", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        if (ForbiddenCharacters.Find(source) is not null) return;
        if (DirectReader.Read(source) is not { } read)
        {
            Assert.False(mustAnswer, $"not read directly: {text}");
            return;
        }

        var record = YamlReader.ReadEvents(source);
        Assert.True(record.Findings.IsEmpty, $"{record.Findings.FirstOrDefault()} was not found: {text}");
        Assert.Equal(Dump(record.Root!), Dump(read));
    }

    private static string Dump(YamlNode node)
    {
        var dump = new StringBuilder();
        Write(node, 0);
        return dump.ToString();

        void Write(YamlNode next, int depth)
        {
            dump.Append(' ', depth).Append($"{next.GetType().Name} {next.Span.Start}-{next.Span.End} ");
            if (next is YamlScalar scalar) dump.Append($"{scalar.Style} '{scalar.Value}'");
            if (next is YamlMapping mapping) dump.Append($"{mapping.IsFlow} {mapping.IsWhole}");
            if (next is YamlSequence sequence) dump.Append(sequence.IsFlow);
            dump.Append('\n');
            foreach (var child in Nodes.Children(next)) Write(child, depth + 1);
        }
    }
}
