using System.Collections.Immutable;
using System.CommandLine;
using Plan.Compiler.Findings;
using Plan.Compiler.Findings.Explaining;

namespace Plan.Cli.Commands;

/// <summary><c>plan explain</c>: what a rule means, why, and how to fix what it finds.</summary>
internal static class ExplainCommand
{
    public static Command Create(Shell shell)
    {
        var rule = new Argument<string?>("RULE")
        {
            Description = "A rule's code or name, such as PLAN0301 or total-differs. Without it: the list of all rules.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "RULE",
        };
        rule.CompletionSources.Add([.. RuleCatalog.Rules.Select(known => known.Name)]);
        var format = Arguments.Choice(
            "--format", "FORMAT", "How it is told: text for a person, json or markdown for a program. Without it: text.",
            ["text", "json", "markdown"], name => name);
        var language = Arguments.Language();
        var command = new Command("explain", "Says what a rule means, why it is there, and how to fix what it finds.") { rule, format, language };
        command.SetAction(parsed => Run(
            new() { Rule = parsed.GetValue(rule), Format = parsed.GetValue(format) ?? "text", Language = parsed.GetValue(language) }, shell));
        return command;
    }

    private static int Run(ExplainRequest request, Shell shell)
    {
        var language = request.Language ?? PlanSearch.LanguageHere(shell) ?? Arguments.DefaultLanguage;
        ImmutableArray<Rule> rules = RuleCatalog.Rules;
        if (request.Rule is { } asked)
        {
            if (RuleCatalog.Find(asked) is not { } found) return shell.Refuse(Unknown(asked, Words.Of(language)));
            rules = [found];
        }

        shell.Out.Write(request.Format switch
        {
            "json" => RuleExplanation.Json(rules, language),
            "markdown" => RuleExplanation.Markdown(rules, language),
            _ => RuleExplanation.Text(rules, language, rules.Length == 1 ? shell.Width : shell.TableWidth ?? int.MaxValue, shell.OutHasColour ? Colours.Terminal : Colours.None),
        });
        return ExitCode.Clean;
    }

    private static string Unknown(string asked, Words words)
    {
        var nearest = Suggestions.Nearest(asked.ToLowerInvariant(), RuleCatalog.Rules.SelectMany(rule => new[] { rule.Name, rule.Code.ToLowerInvariant() }));
        return words.Told(
            nearest.IsEmpty ? "explain.unknown" : "explain.did-you-mean", Fact.Text("asked", asked), Fact.List("nearest", nearest.Select(Written)));

        static string Written(string name) => RuleCatalog.Find(name) is { } rule && rule.Name != name ? rule.Code : name;
    }
}
