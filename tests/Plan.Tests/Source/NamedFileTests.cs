using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Source;

/// <summary>Files that an author names are found from the file that names them, and only inside the plan folder.</summary>
public sealed class NamedFileTests
{
    private static readonly PlanFolder Folder = PlanFolder.Read(MemoryFiles.Of(
        ("plan.yaml", "a: b"), ("texter/inledning.md", "# Hej\n"), ("kontor/ekonomi.yaml", "a: b"), ("kontor/om.md", "Om"),
        ("rot.md", "Rot"), ("bilder/karta.png", "png")));

    [Theory]
    [InlineData("plan.yaml", "texter/inledning.md", "# Hej\n")]
    [InlineData("plan.yaml", "./texter//inledning.md", "# Hej\n")]
    [InlineData("kontor/ekonomi.yaml", "om.md", "Om")]
    [InlineData("kontor/ekonomi.yaml", "../rot.md", "Rot")]
    [InlineData("kontor/ekonomi.yaml", "../kontor/om.md", "Om")]
    [InlineData("texter/inledning.md", "../bilder/karta.png", "png")]
    public void A_path_is_from_the_file_that_names_it(string from, string path, string text)
    {
        var read = Folder.ReadText(Named(from, path));

        Assert.Null(read.Finding);
        Assert.Equal(text, read.Value?.Text);
    }

    [Fact]
    public void A_text_knows_its_own_path() =>
        Assert.Equal("rot.md", Folder.ReadText(Named("kontor/ekonomi.yaml", "../rot.md")).Value?.Path);

    [Fact]
    public void Bytes_are_as_they_are() => Assert.Equal("png"u8.ToArray(), Folder.ReadBytes(Named("plan.yaml", "bilder/karta.png")).Value);

    [Theory]
    [InlineData("plan.yaml", "../x.md")]
    [InlineData("kontor/ekonomi.yaml", "../../x.md")]
    [InlineData("plan.yaml", "texter/../../plan/rot.md")]
    [InlineData("plan.yaml", "/rot.md")]
    [InlineData("plan.yaml", "C:/rot.md")]
    public void A_path_that_leads_out_is_told_though_nothing_stands_there(string from, string path) =>
        Assert.Equal("file-outside-plan", AssertTold(from, path).Kind());

    [Theory]
    [InlineData("plan.yaml", "texter/inleding.md", "texter/inledning.md")]
    [InlineData("plan.yaml", "Texter/Inledning.md", "texter/inledning.md")]
    [InlineData("plan.yaml", "inledning.md", "texter/inledning.md")]
    [InlineData("kontor/ekonomi.yaml", "rot.md", "../rot.md")]
    [InlineData("kontor/ekonomi.yaml", "bilder/karta.png", "../bilder/karta.png")]
    [InlineData("plan.yaml", "nothing-like-it", "")]
    public void A_file_that_is_not_there_is_told_with_those_that_may_be_meant(string from, string path, string nearest)
    {
        var finding = AssertTold(from, path);

        Assert.Equal("file-not-found", finding.Kind());
        Assert.Equal(nearest, finding.Fact("nearest"));
        Assert.Equal(nearest.Length > 0 ? ["did-you-mean"] : [], finding.Hints);
    }

    [Fact]
    public void A_backslash_is_told_with_the_path_that_was_meant()
    {
        var finding = AssertTold("plan.yaml", "texter\\inledning.md");

        Assert.Equal("texter/inledning.md", finding.Fact("suggestion"));
        Assert.Equal(["slash"], finding.Hints);
    }

    [Theory]
    [InlineData("texter")]
    [InlineData(".")]
    public void A_folder_is_no_file(string path) => Assert.Equal("unreadable/not-a-plain-file", AssertTold("plan.yaml", path).Kind());

    [Fact]
    public void A_text_that_is_not_utf_8_is_told_in_that_text()
    {
        var files = new Dictionary<string, byte[]> { ["plan.yaml"] = [], ["x.md"] = [0xE5] };
        var read = PlanFolder.Read(new MemoryFiles(files)).ReadText(Named("plan.yaml", "x.md"));

        Assert.Equal("not-utf8", read.Finding?.Kind());
        Assert.Equal("x.md", read.Finding?.Place.Source.Path);
    }

    private static Finding AssertTold(string from, string path)
    {
        var named = Named(from, path);
        var finding = Folder.ReadText(named, Address.Of("goal", "x")).Finding;

        Assert.NotNull(finding);
        Assert.Equal(named.Span, finding.Place);
        Assert.Equal(path, finding.Fact("file"));
        Assert.Equal("goal:x", $"{finding.Address}");
        return finding;
    }

    private static Located<string> Named(string from, string path)
    {
        var marked = MarkedSource.Parse($"text: {{ file: [|{path}|] }}", from);
        return new(path, marked.Span);
    }
}
