using System.Globalization;
using Plan.Cli.Commands;
using Plan.Compiler.Findings;
using Plan.Compiler.Starting;

namespace Plan.Cli;

/// <summary>What a new plan needs to know, as the command line says it or as a person answers.</summary>
internal sealed class InitQuestions(InitRequest request, Shell shell)
{
    /// <summary>Of the questions until one is chosen, and of a plan where nobody can be asked.</summary>
    public const string DefaultLanguage = "sv";

    private static readonly string[] s_languages = ["sv", "en"];

    /// <summary>The answers; null with what to tell where there are none.</summary>
    public (StartRequest? Answers, string? Problem) Ask()
    {
        var words = Words.Of(request.Language ?? DefaultLanguage);
        if (request.Organisation is { } named && string.IsNullOrWhiteSpace(named)) return (null, words["init.no-organisation"]);
        if (request.Years is { } given && StartYears.Read(given) is null) return (null, words["init.not-years"]);
        if (shell.Terminal is null && Missing() is { Length: > 0 } missing) return (null, words.Told("init.needs", Fact.List("missing", missing)));

        // Asked in both languages: nobody knows yet which.
        var language = request.Language ?? (shell.Terminal is null ? DefaultLanguage : Answer(words, "ask-language", DefaultLanguage, "not-a-language", s_languages.Contains));
        if (language is null) return (null, words["init.nothing"]);
        words = Words.Of(language);
        var organisation = request.Organisation ?? Answer(words, "ask-organisation", "", "no-answer", text => text.Length > 0);
        if (organisation is null) return (null, words["init.nothing"]);
        var next = (shell.Today.Year + 1).ToString(CultureInfo.InvariantCulture);
        var years = request.Years ?? Answer(words, "ask-years", next, "not-years", text => StartYears.Read(text) is not null);
        return years is null ? (null, words["init.nothing"]) : (new(organisation, StartYears.Read(years)!.Value, language), null);
    }

    private string[] Missing() =>
    [
        .. request.Organisation is null ? (string[])["--organisation"] : [],
        .. request.Years is null ? (string[])["--years"] : [],
    ];

    // Asks until the answer will do; null where nobody answers any more.
    private string? Answer(Words words, string question, string otherwise, string problem, Predicate<string> isRight)
    {
        while (true)
        {
            shell.Error.Write($"{words[$"init.{question}"]}{(otherwise.Length == 0 ? "" : $" [{otherwise}]")}: ");
            if (shell.Terminal!.ReadLine() is not { } line) return null;
            var answer = line.Trim() is { Length: > 0 } given ? given : otherwise;
            if (isRight(answer)) return answer;
            shell.Error.WriteLine(words[$"init.{problem}"]);
        }
    }
}
