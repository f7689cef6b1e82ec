using System.Text;
using Xunit.Sdk;

namespace Plan.Tests.Testing;

public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.At("snapshot.txt");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_snapshot_fails() =>
        Assert.Contains("No snapshot", Assert.Throws<FailException>(() => Snapshot.Matches("a\n", File, update: false)).Message);

    [Fact]
    public void An_update_writes_what_then_matches()
    {
        Snapshot.Matches("å\n", File, update: true);

        Assert.Equal("å\n"u8.ToArray(), System.IO.File.ReadAllBytes(File));
        Snapshot.Matches("å\n", File, update: false);
    }

    [Theory]
    [InlineData("a\nb\n", "a\nc\n", "Line 2")]
    [InlineData("a\r\n", "a\n", "expected: a\\r")]
    [InlineData("\uFEFFa\n", "a\n", "expected: \\uFEFFa")]
    [InlineData("a\n", "a\nb\n", "Line 2")]
    public void Any_other_bytes_fail(string expected, string actual, string message)
    {
        System.IO.File.WriteAllBytes(File, Encoding.UTF8.GetBytes(expected));

        Assert.Contains(message, Assert.Throws<FailException>(() => Snapshot.Matches(actual, File, update: false)).Message);
    }
}
