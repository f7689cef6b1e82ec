using System.Text;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Source;

public sealed class PlanFolderTests
{
    [Fact]
    public void Every_yaml_file_in_or_below_belongs_to_the_plan_the_manifest_first_then_by_code_point()
    {
        var folder = Read(
            "b.yaml", "a/z.yml", "plan.yaml", "\uFF00.yaml", "\U0001F600.yaml", "B.YAML", "a.yaml", "a/plan.yml", "å/x.yaml",
            "notes.txt", "x.yaml.bak", "yaml");

        Assert.Equal(
            ["plan.yaml", "B.YAML", "a.yaml", "a/plan.yml", "a/z.yml", "b.yaml", "å/x.yaml", "\uFF00.yaml", "\U0001F600.yaml"],
            folder.Files.Select(file => file.Path));
        Assert.Empty(folder.Findings);
        Assert.Equal("plan.yaml", folder.Manifest?.Path);
    }

    [Theory]
    [InlineData("templates/x.yaml")]
    [InlineData("a/templates/b/x.yaml")]
    [InlineData("out/x.yaml")]
    [InlineData("a/out/x.yaml")]
    [InlineData(".git/x.yaml")]
    [InlineData("a/.x/y.yaml")]
    [InlineData(".x.yaml")]
    [InlineData("nested/x.yaml")]
    [InlineData("nested/plan.yaml")]
    [InlineData("nested/a/x.yaml")]
    public void Some_folders_are_kept_out(string path) =>
        Assert.Equal(["plan.yaml"], Read("plan.yaml", "nested/plan.yaml", path).Files.Select(file => file.Path));

    [Theory]
    [InlineData("template/x.yaml")]
    [InlineData("output/x.yaml")]
    [InlineData("Templates/x.yaml")]
    [InlineData("out.yaml")]
    [InlineData("templates.yaml")]
    [InlineData("a/plan.yml")]
    public void Others_are_not(string path) => Assert.Contains(path, Read("plan.yaml", path).Files.Select(file => file.Path));

    [Fact]
    public void A_folder_without_a_manifest_has_none()
    {
        Assert.Null(Read("a.yaml").Manifest);
        Assert.Null(Read("a/plan.yaml").Manifest);
    }

    [Fact]
    public void Files_are_shown_from_the_working_directory()
    {
        var files = new Dictionary<string, byte[]> { ["plan.yaml"] = [], ["a/b.yaml"] = [] };
        var folder = PlanFolder.Read(new MemoryFiles(files, "plans/x"));
        Assert.Equal(["plans/x/plan.yaml", "plans/x/a/b.yaml"], folder.Files.Select(file => file.DisplayPath));
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_read()
    {
        var folder = PlanFolder.Read(new DiskWithTrouble());

        Assert.Equal(["plan.yaml"], folder.Files.Select(file => file.Path));
        Assert.Equal(
            [
                "unreadable/no-permission locked", "file-outside-plan/link outside", "unreadable a.yaml",
                "unreadable/dangling-link b.yaml", "file-too-large c.yaml", "unreadable/no-permission d.yaml", "unreadable/gone e.yaml",
                "unreadable/not-a-plain-file f.yaml", "file-outside-plan/link g.yaml",
            ],
            folder.Findings.Select(finding => $"{finding.Kind()} {finding.Place.Source.DisplayPath}"));
        Assert.All(folder.Findings, finding => Assert.Equal(finding.Place.Source.DisplayPath, finding.Fact("file")));
        Assert.Equal("16", folder.Findings.Single(finding => finding.Kind() == "file-too-large").Fact("limit"));
    }

    private static PlanFolder Read(params string[] paths) =>
        PlanFolder.Read(new MemoryFiles(paths.Distinct().ToDictionary(path => path, _ => Encoding.UTF8.GetBytes("a: b\n"))));

    /// <summary>What a disk may say no to, which a test can't always bring about.</summary>
    private sealed class DiskWithTrouble : IFileStore
    {
        public string DisplayPath(string path) => path;

        public FolderListing List(string folder) => folder switch
        {
            "" => new([
                new("locked", IsFolder: true), new("outside", IsFolder: true, IsLink: true),
                new("inside", IsFolder: true, IsLink: true, Target: "x"), new("plan.yaml", false), new("a.yaml", false),
                new("b.yaml", false, IsLink: true), new("c.yaml", false), new("d.yaml", false), new("e.yaml", false),
                new("f.yaml", false), new("g.yaml", false, IsLink: true), new("h.yaml", false, IsLink: true, Target: "plan.yaml")]),
            _ => new([], FileProblem.NoPermission),
        };

        public FileReading Read(string path, int limit) => path switch
        {
            "a.yaml" => FileReading.Not(FileProblem.Failed),
            "b.yaml" => FileReading.Not(FileProblem.DanglingLink),
            "c.yaml" => FileReading.Not(FileProblem.TooLarge),
            "d.yaml" => FileReading.Not(FileProblem.NoPermission),
            "e.yaml" => FileReading.Not(FileProblem.Missing),
            "f.yaml" => FileReading.Not(FileProblem.NotPlain),
            "g.yaml" => FileReading.Not(FileProblem.OutsidePlan),
            _ => FileReading.Of("a: b"u8.ToArray()),
        };
    }
}
