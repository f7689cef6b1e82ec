using System.CommandLine;

namespace Plan.Cli.Commands;

/// <summary><c>plan import</c>: takes the figures of filled forms back into the plan.</summary>
internal static class ImportCommand
{
    public static Command Create(Shell shell)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Forms that were filled in, as .xlsx.",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "FILE",
        };
        files.Validators.Add(Arguments.RefuseOptions);
        var plan = new Option<string?>("--plan") { Description = "The plan's folder. Without it: the folder you are in.", HelpName = "PATH" };
        var yes = new Option<bool>("--yes", "-y") { Description = "Write without asking." };
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Show what would be written, and write nothing." };
        var finish = new Option<bool>("--finish") { Description = "Finish an import that was interrupted." };
        var today = Arguments.Today();
        var language = Arguments.Language();
        var colour = Arguments.Colour();
        var command = new Command("import", "Takes the figures of filled forms back into the plan's files, and changes nothing else in them.")
        {
            files, plan, yes, dryRun, finish, today, language, colour,
        };
        command.Validators.Add(result =>
        {
            var hasFiles = result.GetValue(files) is { Length: > 0 };
            if (!hasFiles && !result.GetValue(finish)) result.AddError("name the forms to import, such as plan import ekonomi.xlsx.");
            if (hasFiles && result.GetValue(finish)) result.AddError("--finish takes no forms: it finishes what an import had begun.");
            if (result.GetValue(yes) && result.GetValue(dryRun)) result.AddError("--yes and --dry-run do not go together.");
        });
        command.SetAction((parsed, cancel) => Task.Run(
            () => new ImportRun(
                new()
                {
                    Files = [.. parsed.GetValue(files) ?? []],
                    Plan = parsed.GetValue(plan),
                    Yes = parsed.GetValue(yes),
                    DryRun = parsed.GetValue(dryRun),
                    Finish = parsed.GetValue(finish),
                    Today = parsed.GetValue(today) ?? shell.Today,
                    Language = parsed.GetValue(language),
                },
                shell.Coloured(parsed.GetValue(colour))).Run(cancel),
            cancel));
        return command;
    }
}
