using System.CommandLine;

namespace Plan.Cli.Commands;

/// <summary><c>plan diff</c>: what changed between two versions of a plan.</summary>
internal static class DiffCommand
{
    public static Command Create(Shell shell)
    {
        var old = new Argument<string>("OLD")
        {
            Description = "The plan as it was: a folder, or a git revision such as main, v1.0 or main:plans/budget. Two revisions with .. between name both.",
            HelpName = "OLD",
        };
        var @new = new Argument<string?>("NEW")
        {
            Description = "The plan as it is: a folder or a revision. Without it: as it is on the disk.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "NEW",
        };
        var plan = new Option<string?>("--plan") { Description = "The folder of the plan that revisions are of. Without it: the folder you are in.", HelpName = "PATH" };
        var format = Arguments.Choice(
            "--format", "FORMAT", "How it is told: text for a person, markdown for a pull request, html for a page, json for a program. Without it: text.",
            AllDiffFormats.All, one => one.Name);
        var output = new Option<string?>("--output", "-o") { Description = "The file to write to. Without it: standard output.", HelpName = "FILE" };
        var templates = new Option<string?>("--templates") { Description = "A folder with templates of your own, for the page's style.", HelpName = "DIR" };
        var failOn = Arguments.Choice(
            "--fail-on", "WHAT", "What makes the exit code 1: change (anything differs) or comparison (a comparison figure is not what was decided). Without it: neither.",
            ["change", "comparison"], what => what);
        var language = Arguments.Language();
        var colour = Arguments.Colour();
        var command = new Command("diff", "Says what changed between two versions of a plan, or from last year's plan to this year's, in words and figures.")
        {
            old, @new, plan, format, output, templates, failOn, language, colour,
        };
        command.SetAction((parsed, cancel) => Task.Run(
            () => new DiffRun(
                new()
                {
                    Old = parsed.GetValue(old)!,
                    New = parsed.GetValue(@new),
                    Plan = parsed.GetValue(plan),
                    Format = parsed.GetValue(format) ?? AllDiffFormats.All[0],
                    Output = parsed.GetValue(output),
                    Templates = parsed.GetValue(templates),
                    FailOn = parsed.GetValue(failOn),
                    Language = parsed.GetValue(language),
                },
                shell.Coloured(parsed.GetValue(colour))).Run(cancel),
            cancel));
        return command;
    }
}
