using System.Text.RegularExpressions;
using Plan.Tests.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Docs;

/// <summary>The page on changes: its plans are written, its commands run, and what it shows is what they say.</summary>
public sealed partial class ChangesTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs/changes.md"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_shown_is_what_the_commands_say()
    {
        var shown = 0;
        foreach (Match fence in Fence().Matches(Page))
        {
            var (language, words, text) = (fence.Groups["language"].Value, fence.Groups["words"].Value.Split(' '), fence.Groups["text"].Value);
            switch (language, words)
            {
                case ("yaml", [var file]): _folder.Write(file, text); break;
                case ("yaml", [var file, "of", var source]): _folder.Write(file, Edited(_folder.Read(source), text)); break;
                case ("yaml", ["in", var file]): AssertHas(_folder.Read(file), text); break;
                case ("text", ["plan", .. var arguments]):
                    var run = await CliRun.In(_folder.Path, arguments);
                    Assert.Equal("", run.Error);
                    Assert.Equal(text, run.Out.Replace('\u00A0', ' '));
                    shown++;
                    break;
                default: Assert.Equal("sh", language); break;
            }
        }
        Assert.True(shown > 1);
    }

    // Lines of s/what it was/what it is/, each of which must find something.
    private static string Edited(string text, string edits)
    {
        foreach (var edit in edits.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains(edit.Split('/')[1], text, StringComparison.Ordinal);
            text = text.Replace(edit.Split('/')[1], edit.Split('/')[2], StringComparison.Ordinal);
        }
        return text;
    }

    private static void AssertHas(string file, string part) => Assert.Contains(part, file, StringComparison.Ordinal);

    [GeneratedRegex("^```(?<language>[a-z]+) ?(?<words>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
