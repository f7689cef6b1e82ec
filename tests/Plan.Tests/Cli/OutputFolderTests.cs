using System.Text;
using Plan.Cli;
using Plan.Compiler.Output;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.At("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_in_place_before_all_is_committed()
    {
        _folder.Write("out/a.md", "old");

        using (var output = new OutputFolder(Out))
        {
            output.Stage(Document("a.md", "new"));
            output.Stage(Document("b.md", "new"));
            Assert.Equal("old", _folder.Read("out/a.md"));
            Assert.False(File.Exists(_folder.At("out/b.md")));
            output.Commit();
        }

        Assert.Equal(["a.md", "b.md"], _folder.Names("out"));
        Assert.Equal("new", _folder.Read("out/a.md"));
    }

    [Fact]
    public void What_is_not_committed_leaves_no_trace()
    {
        _folder.Write("out/a.md", "old");

        using (var output = new OutputFolder(Out)) output.Stage(Document("a.md", "new"));

        Assert.Equal(["a.md"], _folder.Names("out"));
        Assert.Equal("old", _folder.Read("out/a.md"));
    }

    [Fact]
    public void A_folder_made_for_nothing_is_gone_again_with_those_above_it()
    {
        using (var output = new OutputFolder(_folder.At("out/2025/spring"))) output.Stage(Document("a.md", "new"));

        Assert.False(Directory.Exists(Out));
        Assert.True(Directory.Exists(_folder.Path));
    }

    [Fact]
    public void A_folder_is_not_made_before_it_is_needed()
    {
        using var output = new OutputFolder(Out);

        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public void A_target_that_is_a_folder_stops_all()
    {
        Directory.CreateDirectory(_folder.At("out/b.md"));
        _folder.Write("out/a.md", "old");

        using (var output = new OutputFolder(Out))
        {
            output.Stage(Document("a.md", "new"));
            Assert.Throws<IOException>(() => output.Stage(Document("b.md", "new")));
        }

        Assert.Equal("old", _folder.Read("out/a.md"));
    }

    [Fact]
    public void What_a_killed_build_left_is_removed_by_the_next()
    {
        _folder.Write("out/.plan-0123456789ab.lock", "");
        _folder.Write("out/.plan-0123456789ab.a.md", "half");
        _folder.Write("out/.plan-notes", "somebody's own");

        using (var output = new OutputFolder(Out))
        {
            output.Stage(Document("a.md", "new"));
            output.Commit();
        }

        Assert.Equal([".plan-notes", "a.md"], _folder.Names("out"));
    }

    [Fact]
    public void What_a_build_at_work_has_written_is_left_to_it()
    {
        using var first = new OutputFolder(Out);
        first.Stage(Document("a.md", "first"));

        using (var second = new OutputFolder(Out))
        {
            second.Stage(Document("a.md", "second"));
            second.Commit();
        }

        Assert.Equal("second", _folder.Read("out/a.md"));
        first.Commit();
        Assert.Equal("first", _folder.Read("out/a.md"));
    }

    private static OutputFile Document(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
