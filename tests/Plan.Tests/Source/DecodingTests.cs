using System.Text;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Source;

public sealed class DecodingTests
{
    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Assert.Equal("å: ö\n", Assert.Single(Read([0xEF, 0xBB, 0xBF, .. "å: ö\n"u8]).Files).Text);

    [Fact]
    public void Latin_1_is_told_at_the_first_byte_that_is_not_utf_8()
    {
        var finding = AssertNotUtf8([.. "name: Gr"u8, 0xF6, .. "n\n"u8], "latin-1");

        Assert.Equal("ö", finding.Place.Text);
        Assert.Equal((1, 9), (finding.Place.StartPosition.Line, finding.Place.StartPosition.Column));
        Assert.Equal("8", finding.Fact("offset"));
        Assert.Equal("0xF6", finding.Fact("byte"));
        Assert.Equal("name: Grön", finding.Place.Source.LineAt(1));
    }

    [Fact]
    public void The_place_counts_characters_and_the_offset_bytes()
    {
        var finding = AssertNotUtf8([0xEF, 0xBB, 0xBF, .. "å: 😀\nb: "u8, 0xE5], "latin-1");

        Assert.Equal((2, 4), (finding.Place.StartPosition.Line, finding.Place.StartPosition.Column));
        Assert.Equal("15", finding.Fact("offset"));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Utf_16_is_told_as_such(bool isBigEndian, bool hasMark)
    {
        var encoding = new UnicodeEncoding(isBigEndian, hasMark);
        var finding = AssertNotUtf8([.. encoding.GetPreamble(), .. encoding.GetBytes("name: Grön öken\n")], "utf-16");

        Assert.Equal("n", finding.Place.Text);
        Assert.Equal("name: Grön öken", finding.Place.Source.LineAt(1));
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452")]
    [InlineData("0102030405FF")]
    public void What_is_no_text_is_told_as_such(string hex) => AssertNotUtf8(Convert.FromHexString(hex), "not-text");

    [Theory]
    [InlineData("61C0AF")]
    [InlineData("61EDA080")]
    [InlineData("61E282")]
    [InlineData("61F4908080")]
    [InlineData("6180")]
    public void Malformed_utf_8_is_never_let_through(string hex) =>
        Assert.Equal("1", AssertNotUtf8(Convert.FromHexString(hex), "latin-1").Fact("offset"));

    [Fact]
    public void A_file_up_to_the_limit_is_read_and_a_larger_one_is_told()
    {
        Assert.Empty(Read(Bytes(PlanFolder.LargestFile)).Findings);
        Assert.Equal("file-too-large", Assert.Single(Read(Bytes(PlanFolder.LargestFile + 1)).Findings).Kind());

        static byte[] Bytes(int count) => Enumerable.Repeat((byte)'#', count).ToArray();
    }

    private static Finding AssertNotUtf8(byte[] bytes, string hint)
    {
        var folder = Read(bytes);
        var finding = Assert.Single(folder.Findings);

        Assert.Empty(folder.Files);
        Assert.Equal("not-utf8", finding.Kind());
        Assert.Equal("plan.yaml", finding.Fact("file"));
        Assert.Equal([hint], finding.Hints);
        return finding;
    }

    private static PlanFolder Read(byte[] bytes) =>
        PlanFolder.Read(new MemoryFiles(new Dictionary<string, byte[]> { ["plan.yaml"] = bytes }));
}
