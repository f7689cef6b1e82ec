using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;
using Plan.Tests.Testing;

namespace Plan.Tests.Yaml;

/// <summary>Each mistake of YAML is one finding of its own kind at its exact place, with what mends it.</summary>
public sealed class YamlMistakeTests
{
    [Theory]
    [InlineData("tab", "a: b\n[|\t|]c: d\n")]
    [InlineData("tab", "a:\n[|\t|]- b\n")]
    [InlineData("tab", "a:\n  b: 1\n [|\t|]c: 2\n")]
    [InlineData("tab", "text: |\n  one\n[|\t|]two\nb: c\n")]
    [InlineData("starts-with", "name: [|%-andel|]\nb: c\n")]
    [InlineData("starts-with", "name: [|@luleå|] # c\n")]
    [InlineData("starts-with", "- [|`a`|]\n")]
    [InlineData("starts-with", "name: [|*Viktigt* nu|]\n")]
    [InlineData("starts-with", "name: [|*viktigt|]\n")]
    [InlineData("starts-with", "name: [|& co|]\n")]
    [InlineData("starts-with", "name: [|!<x b|]\n")]
    [InlineData("starts-with", "a: {b: [|@x|], c: d}\n")]
    [InlineData("starts-with", "a: {b: 1, c: [|%y|]}\n")]
    [InlineData("starts-with", "[|%x: y|]\n")]
    [InlineData("starts-with", "# c\n\n[|%x|]\n")]
    [InlineData("starts-with", "a: [|, b|]\n")]
    [InlineData("second-colon", "name: [|Mål: minska|]\nb: c\n")]
    [InlineData("second-colon", "a:\n  - name: [|08:30: möte|] # c\n")]
    [InlineData("second-colon", "a: [|b:|]\nc: d\n")]
    [InlineData("second-colon", "a: [|[x]: y|]\n")]
    [InlineData("under-value", "a: b\n  [|c|]: d\n")]
    [InlineData("under-value", "a:\n  b: 1\n   [|c|]: 2\n")]
    [InlineData("under-value", "text: Detta är\n  [|en text|]: här\n")]
    [InlineData("space-after-colon", "a: b\n[|c:d|]\ne: f\n")]
    [InlineData("space-after-colon", "[|a:b|]\n")]
    [InlineData("space-after-colon", "[|a:b|]\nc:d\n")]
    [InlineData("missing-colon", "a: 1\n[|name|]\ntitle: x\n")]
    [InlineData("missing-colon", "[|name|]\ntitle: x\n")]
    [InlineData("missing-colon", "a: 1\n[|name|]")]
    [InlineData("dash", "a: [|- 3 000|]\n")]
    [InlineData("dash", "a: {b: [|- 3000|], c: d}\n")]
    [InlineData("dash", "a: [|- Se bilaga|]\n")]
    [InlineData("dash", "a: [|-|]\nb: c\n")]
    [InlineData("dash", "a: {b: [|-|]}\n")]
    [InlineData("unclosed-quote", "name: [|\"|]abc\nother: \"x\"\nz: 1\n")]
    [InlineData("unclosed-quote", "name: [|'|]abc\nother: 1\n")]
    [InlineData("unclosed-quote", "a: 1\n[|\"|]na: x\nb: 2\n")]
    [InlineData("unclosed-quote", "a: [x, [|'|]y]\nb: 'c'\n")]
    [InlineData("text-after-quote", "name: [|\"Utkast\" till plan|]\n")]
    [InlineData("text-after-quote", "name: [|'it's here'|]\nb: c\n")]
    [InlineData("text-after-quote", "name: [|\"a \"b\" c\"|] # d\n")]
    [InlineData("escape", "a: \"C:[|\\p|]ath\"\n")]
    [InlineData("escape", "a: \"[|\\x|]4\"\n")]
    [InlineData("escape", "a: \"[|\\u|]d83d\"\n")]
    [InlineData("unclosed-bracket", "a: «[»x, y\nb: c\n")]
    [InlineData("unclosed-bracket", "a: «{»x: 1, y\nb: c\n")]
    [InlineData("unclosed-bracket", "a: «[»1, 2\n")]
    [InlineData("unclosed-bracket", "a: {b: «[»1, 2}\n")]
    [InlineData("unclosed-bracket", "a: «[»x y: z\n")]
    [InlineData("stray-bracket", "a: «}»\n")]
    [InlineData("stray-bracket", "a: [1, 2]«]»\n")]
    [InlineData("missing-comma", "a: {x: 1 [|y|]: 2}\n")]
    [InlineData("missing-comma", "a: {2025: 1\n  [|2026|]: 2}\n")]
    [InlineData("missing-comma", "a: [\"b\" [|c|], d]\n")]
    [InlineData("text-after-bracket", "name: [|[Utkast] plan|] # c\n")]
    [InlineData("text-after-bracket", "a: [|{x: 1}, b|]\n")]
    [InlineData("text-after-bar", "a: | [|abc|]\n  d\n")]
    [InlineData("text-after-bar", "a: >- [|abc|]\n")]
    [InlineData("indentation", "a:\n  b: 1\n [|c: 2|]\n")]
    [InlineData("indentation", "a:\n  - x\n [|- y|]\n")]
    [InlineData("indentation", "a: |\n    x\n  [|y|]\nb: c\n")]
    [InlineData("indentation", "- a: 1\n  b: 2\n [|- c: 3|]\n")]
    [InlineData("item-among-keys", "a: 1\n[|- b|]\n")]
    [InlineData("key-among-items", "lines:\n  - id: x\n  [|label: y|]\n")]
    [InlineData("key-not-a-word", "a: {[|{ x }|]}\n")]
    [InlineData("key-not-a-word", "[|:|] x\n")]
    [InlineData("key-not-a-word", "? [|[a]|]\n: b\nc: d\n")]
    [InlineData("control-character", "a: x[|\0|]y\nb: c\n")]
    [InlineData("control-character", "a: [|\"x\\0y\"|]\n")]
    [InlineData("control-character", "a: x[|\uFFFF|]\n")]
    [InlineData("control-character", "a: x\n[|\uFEFF|]b: c\n")]
    public void Syntax(string variant, string marked)
    {
        var (source, spans) = MarkedSource.Parse(marked);
        var finding = Assert.Single(YamlReader.Read(source).Findings);

        Assert.Equal($"yaml-syntax/{variant}", finding.Kind());
        Assert.Equal(spans.Single(), finding.Place);
        AssertMends(finding);
    }

    /// <summary>A finding's spelling, put in its place, reads.</summary>
    private static void AssertMends(Finding finding)
    {
        var name = finding.Hints.Contains("write") ? "suggestion" : finding.Hints.Contains("quote") ? "quoted" : null;
        if (name is null || finding.Variant is "escape") return;

        var (source, place) = (finding.Place.Source, finding.Place);
        var mended = source.Text[..place.Start] + finding.Fact(name) + source.Text[place.End..];
        Assert.DoesNotContain(YamlReader.Read(new SourceText("plan.yaml", mended)).Findings, again => again.Place.Start <= place.Start);
    }
}
