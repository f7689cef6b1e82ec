using System.CommandLine;

namespace Plan.Cli.Commands;

/// <summary><c>plan init</c>: a new plan, from an example or from a table.</summary>
internal static class InitCommand
{
    public static Command Create(Shell shell)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "The new plan's folder. Without it: the folder you are in.",
            DefaultValueFactory = _ => ".",
            HelpName = "DIR",
        };
        var organisation = new Option<string?>("--organisation") { Description = "Whose plan it is. Without it: asked for.", HelpName = "TEXT" };
        var years = new Option<string?>("--years") { Description = "The plan's years, such as 2026-2028. Without it: asked for.", HelpName = "YEARS" };
        var language = Arguments.Choice(
            "--lang", "LANGUAGE", "The language of the plan and of its comments: sv or en. Without it: asked for, or sv where there is nobody to ask.",
            ["sv", "en"], word => word);
        var table = new Option<string?>("--from")
        {
            Description = "A table, .xlsx or .csv, that becomes the plan's statement: a row with periods, a column with names, figures below.",
            HelpName = "FILE",
        };
        var colour = Arguments.Colour();
        var command = new Command("init", "Makes a new plan that checks clean, with editor settings and a workflow that checks it.")
        {
            folder, organisation, years, language, table, colour,
        };
        command.SetAction((parsed, cancel) => Task.Run(
            () => new InitRun(
                new()
                {
                    Folder = parsed.GetValue(folder)!,
                    Organisation = parsed.GetValue(organisation),
                    Years = parsed.GetValue(years),
                    Language = parsed.GetValue(language),
                    Table = parsed.GetValue(table),
                },
                shell.Coloured(parsed.GetValue(colour))).Run(cancel),
            cancel));
        return command;
    }
}
