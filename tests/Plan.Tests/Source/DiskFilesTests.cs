using System.Diagnostics;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Source;

public sealed class DiskFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_disk_and_memory_give_the_same_plan()
    {
        string[] paths =
            ["plan.yaml", "b.yaml", "a/z.yml", "a/out/x.yaml", "a/nested/plan.yaml", ".x/y.yaml", "å ä.yaml", "new\nline.yaml"];
        foreach (var path in paths) _folder.Write("p/" + path, $"path: {path.Length}");

        var inMemory = PlanFolder.Read(MemoryFiles.Of([.. paths.Select(path => (path, $"path: {path.Length}"))]));
        var onDisk = Read("p");
        Assert.Equal(inMemory.Files.Select(file => (file.Path, file.Text)), onDisk.Files.Select(file => (file.Path, file.Text)));
        Assert.Equal(5, onDisk.Files.Length);
    }

    [Theory]
    [InlineData("", "a/b.yaml", "a/b.yaml")]
    [InlineData(".", "a/b.yaml", "a/b.yaml")]
    [InlineData("plans/x", "a/b.yaml", "plans/x/a/b.yaml")]
    [InlineData("../x/", "plan.yaml", "../x/plan.yaml")]
    [InlineData("", "", ".")]
    [InlineData("plans/x", "", "plans/x")]
    public void A_path_is_shown_from_the_working_directory(string display, string path, string shown) =>
        Assert.Equal(shown, new DiskFiles(_folder.Path, display).DisplayPath(path));

    [Fact]
    public void A_file_that_is_linked_to_from_inside_the_plan_is_read_once()
    {
        _folder.Write("p/plan.yaml", "a: b");
        _folder.Write("p/b.yaml", "c: d");
        _folder.Write("p/texts/e.txt", "f: g");
        File.CreateSymbolicLink(_folder.At("p/a.yaml"), "b.yaml");
        File.CreateSymbolicLink(_folder.At("p/e.yaml"), "texts/e.txt");
        Directory.CreateSymbolicLink(_folder.At("p/loop"), ".");

        var folder = Read("p");
        Assert.Equal(["plan.yaml", "b.yaml", "e.yaml"], folder.Files.Select(file => file.Path));
        Assert.Empty(folder.Findings);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_plan_is_told_and_not_followed()
    {
        _folder.Write("p/plan.yaml", "a: b");
        _folder.Write("secret.yaml", "c: d");
        _folder.Write("outside/x.yaml", "c: d");
        _folder.Write("p-other/x.yaml", "c: d");
        File.CreateSymbolicLink(_folder.At("p/a.yaml"), "../secret.yaml");
        Directory.CreateSymbolicLink(_folder.At("p/b"), "../outside");
        Directory.CreateSymbolicLink(_folder.At("p/c"), _folder.At("p-other"));

        var folder = Read("p");
        Assert.Equal(["plan.yaml"], folder.Files.Select(file => file.Path));
        Assert.Equal(
            ["file-outside-plan/link p/a.yaml", "file-outside-plan/link p/b", "file-outside-plan/link p/c"],
            folder.Findings.Select(finding => $"{finding.Kind()} {finding.Fact("file")}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("link.md", "file-outside-plan/link")]
    [InlineData("folder/x.md", "file-outside-plan/link")]
    [InlineData("inside.md", null)]
    [InlineData("inside/x.md", null)]
    [InlineData("dangling.md", "unreadable/dangling-link")]
    [InlineData("loop-a.md", "unreadable/dangling-link")]
    public void A_named_file_must_stay_in_the_plan_with_links_followed(string path, string? kind)
    {
        _folder.Write("p/plan.yaml", "a: b");
        _folder.Write("p/texts/x.md", "text");
        _folder.Write("outside/x.md", "secret");
        File.CreateSymbolicLink(_folder.At("p/link.md"), "../outside/x.md");
        Directory.CreateSymbolicLink(_folder.At("p/folder"), "../outside");
        File.CreateSymbolicLink(_folder.At("p/inside.md"), "texts/x.md");
        Directory.CreateSymbolicLink(_folder.At("p/inside"), _folder.At("p/texts"));
        File.CreateSymbolicLink(_folder.At("p/dangling.md"), "nowhere.md");
        File.CreateSymbolicLink(_folder.At("p/loop-a.md"), "loop-b.md");
        File.CreateSymbolicLink(_folder.At("p/loop-b.md"), "loop-a.md");

        var folder = Read("p");
        var read = folder.ReadText(new(path, folder.Manifest!.All));
        Assert.Equal(kind, read.Finding?.Kind());
        Assert.Equal(kind is null ? "text" : null, read.Value?.Text);
    }

    [Fact]
    public void A_plan_behind_a_link_is_a_plan()
    {
        _folder.Write("real/plan.yaml", "a: b");
        _folder.Write("real/texts/x.md", "text");
        Directory.CreateSymbolicLink(_folder.At("linked"), "real");

        var folder = Read("linked");
        Assert.Empty(folder.Findings);
        Assert.Equal("text", folder.ReadText(new("texts/x.md", folder.Manifest!.All)).Value?.Text);
    }

    [Fact]
    public void Devices_and_pipes_are_told_and_never_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There they don't stand in folders.");
        _folder.Write("p/plan.yaml", "a: b");
        _folder.Write("p/empty.yaml", "");
        using (var make = Process.Start("mkfifo", _folder.At("p/pipe.yaml"))) make.WaitForExit();
        Directory.CreateSymbolicLink(_folder.At("dev"), "/dev");

        var folder = Read("p");
        Assert.Equal(["plan.yaml", "empty.yaml"], folder.Files.Select(file => file.Path));
        Assert.Equal(
            ["unreadable/not-a-plain-file p/pipe.yaml"], folder.Findings.Select(finding => $"{finding.Kind()} {finding.Fact("file")}"));
        Assert.Equal(FileProblem.NotPlain, new DiskFiles("/dev", "").Read("zero", 10).Problem);
    }

    [Fact]
    public void What_may_not_be_read_is_told()
    {
        _folder.Write("p/plan.yaml", "a: b");
        var forbidden = _folder.Write("p/a.yaml", "a: b");

        Assert.Equal("unreadable/no-permission", Assert.Single(PlanFolder.Read(new Forbidding(new DiskFiles(_folder.At("p"), "p"), "a.yaml")).Findings).Kind());
        // Root may read everything; anybody else proves that the disk's own word is understood.
        if (OperatingSystem.IsWindows() || Environment.UserName == "root") return;
        File.SetUnixFileMode(forbidden, UnixFileMode.None);
        Assert.Equal("unreadable/no-permission", Assert.Single(Read("p").Findings).Kind());
    }

    private sealed class Forbidding(IFileStore store, string forbidden) : IFileStore
    {
        public string DisplayPath(string path) => store.DisplayPath(path);

        public FolderListing List(string folder) => store.List(folder);

        public FileReading Read(string path, int limit) =>
            path == forbidden ? FileReading.Not(FileProblem.NoPermission) : store.Read(path, limit);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        _folder.Write("x.yaml", "12345");
        var disk = new DiskFiles(_folder.Path, "");

        Assert.Equal(FileProblem.TooLarge, disk.Read("x.yaml", 4).Problem);
        Assert.Equal(5, disk.Read("x.yaml", 5).Bytes?.Length);
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("plan.yaml/x")]
    [InlineData("nothing")]
    public void No_name_makes_it_throw(string name)
    {
        _folder.Write("plan.yaml", "a: b");
        Assert.NotNull(new DiskFiles(_folder.Path, "").Read(name, 10).Problem);
        Assert.NotNull(new DiskFiles(_folder.Path, "").List(name).Problem);
    }

    [Fact]
    public void A_name_too_long_for_the_disk_is_told() =>
        Assert.NotNull(new DiskFiles(_folder.Path, "").Read(new string('x', 5_000), 10).Problem);

    private PlanFolder Read(string path) => PlanFolder.Read(new DiskFiles(_folder.At(path), path));
}
