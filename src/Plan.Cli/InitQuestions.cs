using System.Globalization;
using Plan.Cli.Commands;
using Plan.Compiler.Findings;
using Plan.Compiler.Starting;

namespace Plan.Cli;

/// <summary>What a new plan needs to know, as the command line says it or as a person answers.</summary>
internal sealed class InitQuestions(InitRequest request, Shell shell)
{
    private const string DefaultLanguage = "sv";

    private static readonly string[] s_languages = ["sv", "en"];

    private string? _answer;

    /// <summary>The answers; null with what to tell where there are none.</summary>
    public (StartRequest? Answers, string? Problem) Ask()
    {
        if (shell.Terminal is null) return WithoutTerminal();
        // Asked in both languages: nobody knows yet which.
        if (request.Language is null && Line(Words.Of(DefaultLanguage), "ask-language", DefaultLanguage, "not-a-language", s_languages.Contains) is null)
            return Nothing(DefaultLanguage);
        var language = request.Language ?? _answer!;
        var words = Words.Of(language);
        if (request.Years is { } given && StartYears.Read(given) is null) return (null, words["init.not-years"]);
        if (request.Organisation is null && Line(words, "ask-organisation", null, "ask-organisation", text => text.Length > 0) is null) return Nothing(language);
        var organisation = request.Organisation ?? _answer!;
        var next = (shell.Today.Year + 1).ToString(CultureInfo.InvariantCulture);
        if (request.Years is null && Line(words, "ask-years", next, "not-years", text => StartYears.Read(text) is not null) is null) return Nothing(language);
        return Made(organisation, request.Years ?? _answer!, language);
    }

    private (StartRequest?, string?) WithoutTerminal()
    {
        var language = request.Language ?? DefaultLanguage;
        string[] missing =
        [
            .. request.Organisation is null ? (string[])["--organisation"] : [],
            .. request.Years is null ? (string[])["--years"] : [],
        ];
        return missing.Length > 0
            ? (null, Words.Of(language).Told("init.needs", Fact.List("missing", missing)))
            : Made(request.Organisation!, request.Years!, language);
    }

    private static (StartRequest?, string?) Made(string organisation, string years, string language)
    {
        var words = Words.Of(language);
        if (string.IsNullOrWhiteSpace(organisation)) return (null, words["init.no-organisation"]);
        return StartYears.Read(years) is { } range
            ? (new(organisation, range, language), null)
            : (null, words["init.not-years"]);
    }

    private static (StartRequest?, string?) Nothing(string language) => (null, Words.Of(language)["init.nothing"]);

    // Asks until the answer will do; null where nobody answers any more.
    private string? Line(Words words, string question, string? otherwise, string problem, Predicate<string> isRight)
    {
        while (true)
        {
            shell.Error.Write($"{words[$"init.{question}"]}{(otherwise is null ? "" : $" [{otherwise}]")}: ");
            if (shell.Terminal!.ReadLine() is not { } line) return _answer = null;
            _answer = line.Trim() is { Length: > 0 } given ? given : otherwise ?? "";
            if (isRight(_answer)) return _answer;
            if (problem != question) shell.Error.WriteLine(words[$"init.{problem}"]);
        }
    }
}
