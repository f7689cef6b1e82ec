using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plan.Tests.Testing;

namespace Plan.Tests.Docs;

/// <summary>Every link in the repository's own documents leads somewhere.</summary>
public sealed class LinkTests
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static TheoryData<string> Documents =>
    [
        .. Directory.GetFiles(Repository.Root, "*.md").Select(file => Path.GetFileName(file)),
        .. Directory.GetFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document)
    {
        var file = Repository.At(document);
        var broken = Parse(file).Descendants<LinkInline>().Select(link => link.Url ?? "").Where(url => !Leads(file, url));

        Assert.Empty(broken);
    }

    [Fact]
    public void A_broken_link_would_be_found()
    {
        var readme = Repository.At("README.md");

        Assert.False(Leads(readme, "docs/nowhere.md"));
        Assert.False(Leads(readme, "#nowhere"));
        Assert.False(Leads(readme, "ftp://example.com"));
        Assert.True(Leads(readme, "docs/architecture.md#the-pipeline"));
    }

    private static bool Leads(string from, string url)
    {
        if (url.StartsWith("https://", StringComparison.Ordinal)) return Uri.IsWellFormedUriString(url, UriKind.Absolute);
        var (path, anchor) = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (url[..at], url[(at + 1)..]) : (url, null);
        var target = path.Length == 0 ? from : Path.GetFullPath(Uri.UnescapeDataString(path), Path.GetDirectoryName(from)!);
        return Path.Exists(target) && (anchor is null || Parse(target).Descendants<HeadingBlock>().Any(heading => heading.GetAttributes().Id == anchor));
    }

    private static MarkdownDocument Parse(string file) => Markdown.Parse(File.ReadAllText(file), Pipeline);
}
