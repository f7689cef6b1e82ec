using CsCheck;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;
using Plan.Tests.Testing;

namespace Plan.Tests.Yaml;

public sealed class YamlPropertyTests
{
    private static readonly string[] Seeds =
    [
        .. Directory.EnumerateFiles(Repository.At("plans"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).Select(text => text[..Math.Min(text.Length, 1_500)]),
        "a: [b, {c: 'd'}, \"e\\n\"]\nf: |\n  g\n\n  h\ni: >-\n  j\n? k\n: &l m\nn: *l\no: !!str p\n---\nq: 😀\n",
    ];

    private static readonly string[] Pieces =
    [
        "\t", "\n", "\r\n", " ", "  ", ":", ": ", "- ", "-", "#", " #", "'", "\"", "\\", "[", "]", "{", "}", ",", "|", ">", "&a", "*a", "!",
        "%", "@", "?", "---\n", "...\n", "\0", "\u2028", "\u0085", "\uFEFF", "å", "😀", "\ud83d", "<<: *a", "70,5", "~", "|-\n", "\n\t- ",
        "a: b: c", "[[[[", "{{ x }}",
    ];

    [Fact]
    public void What_is_written_is_read_with_its_exact_place() => GeneratedYaml.Gen.Sample(
        generated =>
        {
            var reading = YamlReader.Read(new SourceText("plan.yaml", generated.Text));
            Assert.Empty(reading.Findings);
            Assert.Equal(
                generated.Scalars,
                Nodes.Of(reading.Root).OfType<YamlScalar>().Select(read => (read.Value, read.Style, read.Span.Start, read.Span.End)));
            AssertNested(reading.Root!);
        },
        iter: 1_000);

    [Fact]
    public void No_text_makes_the_reader_throw() => Gen.Select(Gen.Int[0, Seeds.Length - 1], Gen.Int).Sample(
        (seed, random) =>
        {
            var source = new SourceText("plan.yaml", Mutate(Seeds[seed], new Random(random)));
            var reading = YamlReader.Read(source);

            Assert.All(reading.Findings, finding => Assert.InRange(finding.Place.End, finding.Place.Start, source.Text.Length));
            if (reading.Root is not null) AssertNested(reading.Root);
            else Assert.True(reading.Findings.Length > 0, $"Nothing was read and nothing said: {source.Text}");
        },
        iter: 5_000);

    private static string Mutate(string text, Random random)
    {
        for (var left = random.Next(1, 6); left > 0; left--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(random.Next(2) == 0 ? 2 : 40), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(random.Next(text.Length - length + 1), length)),
                _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }

    /// <summary>Every child stands within its parent, after the child before it; a plain word on one line is its own text.</summary>
    private static void AssertNested(YamlNode node)
    {
        var at = node.Span.Start;
        foreach (var child in Nodes.Children(node))
        {
            var isWithin = child.Span.Start >= at && child.Span.End <= node.Span.End;
            Assert.True(isWithin, $"{child.Span} stands outside {node.Span}, or before what precedes it: {node.Span.Source.Text}");
            at = child.Span.End;
            AssertNested(child);
        }

        if (node is YamlScalar { Style: ScalarStyle.Plain } word && word.Span.FirstLine == word.Span)
            Assert.True(word.Value == word.Span.Text, $"{word.Span} is {word.Value}: {node.Span.Source.Text}");
    }
}
