using System.Globalization;
using System.Text;
using Plan.Compiler.Binding.Scalars;
using Plan.Tests.Testing;

namespace Plan.Tests.Binding.Scalars;

public sealed class CanonicalFormTests
{
    [Fact]
    public void Composes_as_unicode_does()
    {
        var lines = File.ReadLines(Repository.At("tests/Plan.Tests/Binding/Scalars/CanonicalForm.txt")).Where(line => line[0] != '#').ToArray();
        Assert.Equal(400, lines.Length);
        foreach (var line in lines)
        {
            var sides = line.Split(" ; ").Select(Text).ToArray();
            Assert.Equal(sides[1], CanonicalForm.Of(sides[0]));
            Assert.Equal(sides[0] == sides[1], CanonicalForm.Holds(sides[0]));
            Assert.True(CanonicalForm.Holds(sides[1]));
        }
    }

    [Theory]
    [InlineData("\u212B")]
    [InlineData("\uF900")]
    [InlineData("\uFB1D")]
    [InlineData("a\u0340")]
    public void Some_characters_are_never_canonical(string text) => Assert.False(CanonicalForm.Holds(text));

    [Theory]
    [InlineData("")]
    [InlineData("åäö")]
    [InlineData("\uD55C\uAE00")]
    [InlineData("\U0001F600")]
    public void What_people_write_is_canonical(string text) => Assert.True(CanonicalForm.Holds(text));

    private static string Text(string codePoints) => string.Concat(
        codePoints.Split(' ').Select(hex => new Rune(int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()));
}
