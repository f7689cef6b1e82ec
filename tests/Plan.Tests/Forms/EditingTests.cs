using System.Text;
using Plan.Compiler.Source;

namespace Plan.Tests.Forms;

/// <summary>How a figure is put into a line, as its author writes. The line is the office's one line; 2026 is filled in.</summary>
public sealed class EditingTests
{
    private const string Before = "plan: 1\nid: prov\ntitle: Prov\nyears: 2026\nunit: tkr\nNUMBERSperiods: { b25: { kind: budget, year: 2025 }, b26: { kind: budget, year: 2026 } }\n"
        + "offices: [{ id: k, name: K }]\nstatements:\n  - id: s\n    title: S\n    decimals: 2\n    columns: [b25, b26]\n    lines:\n";

    [Theory]
    // Grouping, mark, sign, unit and quotes as they were.
    [InlineData("amounts: { b26: 1 234 }", "12345.5", "amounts: { b26: 12 345.5 }")]
    [InlineData("amounts: { b26: 1234 }", "12345", "amounts: { b26: 12345 }")]
    [InlineData("amounts: { b26: '1\u00A0234,50' }", "-12345", "amounts: { b26: '-12\u00A0345,00' }")]
    [InlineData("amounts: { b26: \u22121 234 }", "-2345", "amounts: { b26: \u22122 345 }")]
    [InlineData("amounts: { b26: +500 }", "600", "amounts: { b26: +600 }")]
    [InlineData("amounts: { b26: +500 }", "-600", "amounts: { b26: -600 }")]
    [InlineData("amounts: { b26: 2.5 mkr }", "3100", "amounts: { b26: 3.1 mkr }")]
    [InlineData("amounts: { b26: 7Mkr }", "7123", "amounts: { b26: 7.1230Mkr }")]
    [InlineData("amounts: { b26: \"2,5 mkr\" }", "3100", "amounts: { b26: \"3,1 mkr\" }")]
    // Too short to tell: as the others are.
    [InlineData("amounts: { b25: 1 234, b26: 5 }", "12345", "amounts: { b25: 1 234, b26: 12 345 }")]
    [InlineData("amounts: { b25: 1 234, b26: }", "12345", "amounts: { b25: 1 234, b26: 12 345 }")]
    [InlineData("amounts: { b25: '1,5', b26: ~ }", "2.5", "amounts: { b25: '1,5', b26: '2,5' }")]
    [InlineData("amounts: { b26: 5 }", null, "amounts: { b26: ~ }")]
    // A key that is not there.
    [InlineData("amounts: {}", "5", "amounts: { b26: 5 }")]
    [InlineData("amounts: { b25: 1 }", "5", "amounts: { b25: 1, b26: 5 }")]
    [InlineData("amounts: { b25: 1, }", "5", "amounts: { b25: 1, b26: 5, }")]
    [InlineData("amounts: {b25: }", "5", "amounts: {b25: , b26: 5}")]
    [InlineData("amounts:", "5", "amounts:\n          b26: 5")]
    [InlineData("amounts: # väntar", "5", "amounts: # väntar\n          b26: 5")]
    [InlineData("amounts: ~", "5", "amounts: { b26: 5 }")]
    [InlineData("amounts:\n            b25: 1 # ett\n            # mer", "5", "amounts:\n            b25: 1 # ett\n            b26: 5\n            # mer")]
    [InlineData("amounts:\n            b25:\n            b26:", "5", "amounts:\n            b25:\n            b26: 5")]
    [InlineData("amounts:\n            \"b26\" : >-\n              1 234", "5678", "amounts:\n            \"b26\" : 5 678")]
    public void A_figure_is_spelt_as_its_author_spells(string written, string? filled, string expected) => AssertBecomes("", written, filled, expected);

    [Theory]
    [InlineData("amounts: { b26: '1,234.50' }", "12345", "amounts: { b26: '12,345.00' }")]
    [InlineData("amounts: { b25: '1,234', b26: 5 }", "12345", "amounts: { b25: '1,234', b26: 12345 }")]
    [InlineData("amounts:\n            b25: 1,234", "12345.5", "amounts:\n            b25: 1,234\n            b26: 12,345.5")]
    public void Under_a_point_a_comma_may_group(string written, string filled, string expected) => AssertBecomes("numbers: point\n", written, filled, expected);

    [Fact]
    public void What_is_written_in_a_rare_way_is_left_to_its_author()
    {
        var files = Files("", "amounts:\n            ? b25\n            : 1 234");
        var form = new RawForm(FormsOf.Make(files, new("k", "b26"))).Status("Klar").Fill("line:s/rad", "in:b26", "5").Save();

        var import = FormsOf.Import(files, form);

        Assert.Equal(["write-by-hand"], FormsOf.Told(import));
        Assert.Equal("rad", import.Findings[0].Place.Text);
        Assert.Empty(import.Files);
    }

    private static void AssertBecomes(string numbers, string written, string? filled, string expected)
    {
        var files = Files(numbers, written);
        var form = new RawForm(FormsOf.Make(files, new("k", "b26"))).Status("Klar").Fill("line:s/rad", "in:b26", filled).Save();

        var import = FormsOf.Import(files, form);

        Assert.Empty(FormsOf.Told(import));
        Assert.Equal(Text(numbers, expected), Encoding.UTF8.GetString(import.Files["plan.yaml"].AsSpan()));
    }

    private static MemoryFiles Files(string numbers, string amounts) => MemoryFiles.Of(("plan.yaml", Text(numbers, amounts)));

    private static string Text(string numbers, string amounts) =>
        Before.Replace("NUMBERS", numbers, StringComparison.Ordinal) + $"      - id: rad\n        office: k\n        label: Rad\n        {amounts}\n";
}
