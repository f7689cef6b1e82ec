using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Documents;

/// <summary>What other programs say of the Markdown.</summary>
public sealed class MarkdownTests(BuiltDocuments documents) : IClassFixture<BuiltDocuments>
{
    [Fact]
    public async Task Markdownlint_has_nothing_to_say()
    {
        var lint = await Run.Program(
            Tool.Node(),
            [
                Tool.Package("markdownlint-cli2/markdownlint-cli2-bin.mjs"),
                "--config", Repository.At("tests/Plan.EndToEnd/documents.markdownlint-cli2.jsonc"),
                .. documents.With(".md"),
            ]);

        Assert.True(lint.ExitCode == 0, lint.Said);
    }

    [Fact]
    public async Task Markdownlint_has_nothing_to_say_of_the_repositorys_own_documents()
    {
        var files = (string[])["README.md", "CHANGELOG.md", "CONTRIBUTING.md", .. Directory.GetFiles(Repository.At("docs"), "*.md")];

        var lint = await Run.Program(
            Tool.Node(),
            [
                Tool.Package("markdownlint-cli2/markdownlint-cli2-bin.mjs"),
                "--config", Repository.At("tests/Plan.EndToEnd/docs.markdownlint-cli2.jsonc"),
                .. files,
            ]);

        Assert.True(lint.ExitCode == 0, lint.Said);
    }
}
