using CsCheck;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Tests.Yaml;

public sealed class YamlPropertyTests
{
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
    public void No_text_makes_the_reader_throw() => Gen.Select(Gen.Int[0, YamlMutations.Seeds.Length - 1], Gen.Int).Sample(
        (seed, random) =>
        {
            var source = new SourceText("plan.yaml", YamlMutations.Mutate(YamlMutations.Seeds[seed], new Random(random)));
            var reading = YamlReader.Read(source);

            Assert.All(reading.Findings, finding => Assert.InRange(finding.Place.End, finding.Place.Start, source.Text.Length));
            if (reading.Root is not null) AssertNested(reading.Root);
            else Assert.True(reading.Findings.Length > 0, $"Nothing was read and nothing said: {source.Text}");
        },
        iter: 5_000);

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
