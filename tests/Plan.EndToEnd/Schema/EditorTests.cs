using System.Text.Json;
using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Schema;

/// <summary>What the language server behind editors completes, tells and finds in a new plan, by the settings that <c>init</c> writes.</summary>
public sealed class EditorTests : IDisposable
{
    private const string Manifest = "plan: 1\ntitle: Plan\nyears: 2026\n";
    private const string Statement = "statements:\n  - id: drift\n    title: Drift\n    columns: [budget]\n    lines:\n";

    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_completes_keys_words_and_rules()
    {
        var answers = await Ask("sv",
            "¤\n",
            Manifest + "language: ¤\n",
            "goals:\n  - id: takten\n    name: Takten\n    ¤\n",
            Manifest + "rules:\n  total-un¤\n",
            Statement + "      - id: summa\n        label: Summa\n        sum: ¤\n",
            Manifest + "document:\n  - heading: Mål\n    content:\n      - ¤\n");

        Assert.Superset(new HashSet<string> { "plan", "title", "goals", "office", "statements" }, answers[0].Labels);
        Assert.Equal(["sv", "en"], answers[1].Completions.Select(item => item.Label));
        Assert.Equal("Svenska.", answers[1].Completions[0].Documentation);
        Assert.Superset(new HashSet<string> { "area", "office", "text", "financing" }, answers[2].Labels);
        Assert.Contains("total-unproved", answers[3].Labels);
        Assert.Superset(new HashSet<string> { "above", "all" }, answers[4].Labels);
        Assert.Superset(new HashSet<string> { "statement", "areas", "text" }, answers[5].Labels);
    }

    [Theory]
    [InlineData("sv", "Var pengarna till målet kommer ifrån", "Utfall, det som blev")]
    [InlineData("en", "Where the goal's money comes from", "What it came to")]
    public async Task It_tells_what_keys_and_words_mean(string language, string key, string word)
    {
        var answers = await Ask(language,
            "goals:\n  - id: takten\n    name: Takten\n    fin¤ancing:\n      within-frame: true\n",
            Manifest + "periods:\n  utfall: { kind: out¤turn, year: 2025 }\n");

        Assert.Contains(key, answers[0].Hover);
        Assert.Contains(word, answers[1].Hover);
        Assert.All(answers, answer => Assert.Empty(answer.Errors));
    }

    [Fact]
    public async Task It_finds_mistakes_at_their_places()
    {
        var answers = await Ask("sv",
            Statement + "      - id: skola\n        label: Skola\n        amonts: { budget: 1 }\n",
            Statement + "      - id: skola\n        label: Skola\n        amounts: { budget: 17 24 }\n",
            Statement + "      - id: skola\n        label: Skola\n        amounts: { budget: 1 }\n        stated: { budget: 1 }\n",
            Statement + "      - id: Skola och förskola\n        label: Skola\n        lines:\n",
            "title: Plan\n",
            "plan: 1\nyears: 2026\n",
            "goals:\n  - id: takten\n");

        Assert.Contains(answers[0].Errors, error => error is { At: "amonts", Line: 8 });
        Assert.Contains(answers[1].Errors, error => error.At == "17 24" && error.Message.StartsWith("Ett belopp skrivs", StringComparison.Ordinal));
        Assert.Contains(answers[2].Errors, error => error.At == "{ budget: 1 }" && error.Message == "”stated” betyder ingenting här utan lines eller sum.");
        Assert.Contains(answers[3].Errors, error => error.At == "Skola och förskola" && error.Message.StartsWith("Ett id skrivs", StringComparison.Ordinal));
        Assert.Contains(answers[4].Errors, error => error.At == "title" && error.Message.Contains("plan.yaml", StringComparison.Ordinal));
        Assert.Contains(answers[5].Errors, error => error.Line == 1 && error.Message.Contains("title", StringComparison.Ordinal));
        Assert.Contains(answers[6].Errors, error => error.Line == 2 && error.Message.Contains("name", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task It_finds_nothing_in_a_plan_that_is_right(string language)
    {
        var made = await PlanProgram.Run(_folder.Path, "init", "new", "--organisation", "X", "--years", "2026", "--lang", language);
        Assert.True(made.ExitCode == 0, made.Said);
        var files = ((string[])[Repository.At("plans"), _folder.At("new")])
            .SelectMany(folder => Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories)).ToList();

        var answers = await Ask(language, [.. files.Select(File.ReadAllText)]);

        Assert.True(files.Count > 30);
        Assert.All(files.Zip(answers), file => Assert.True(
            file.Second.Errors.Count == 0, $"{file.First}: {string.Join("; ", file.Second.Errors.Select(error => $"{error.Line}: {error.Message}"))}"));
    }

    private async Task<List<Answer>> Ask(string language, params string[] texts)
    {
        var made = await PlanProgram.Run(_folder.Path, "init", "--organisation", "X", "--years", "2026", "--lang", language);
        Assert.True(made.ExitCode == 0, made.Said);
        var questions = JsonSerializer.Serialize(texts.Select((text, index) => new { file = $"del-{index}/en.yaml", text }), s_web);

        var answered = await Run.Fed(Tool.Node(),
            [Repository.At("tests/Plan.EndToEnd/ask-editor.mjs"), Tool.Package("yaml-language-server/out/server/src/server.js"), _folder.Path], questions);

        Assert.True(answered.ExitCode == 0, answered.Said);
        return JsonSerializer.Deserialize<List<Answer>>(answered.Out, s_web)!;
    }

    private sealed record Completion(string Label, string Documentation);

    private sealed record Error(string Message, string At, int Line);

    private sealed record Answer(IReadOnlyList<Error> Errors, IReadOnlyList<Completion> Completions, string Hover)
    {
        public HashSet<string> Labels => [.. Completions.Select(item => item.Label)];
    }
}
