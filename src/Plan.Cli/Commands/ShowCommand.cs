using System.CommandLine;

namespace Plan.Cli.Commands;

/// <summary><c>plan show</c>: a plan's tables in the terminal, or one of them for a program.</summary>
internal static class ShowCommand
{
    public static Command Create(Shell shell)
    {
        var paths = Arguments.Paths();
        var table = new Option<string?>("--table")
        {
            Description = "Show this table alone: offices, goals, indicators, or a statement by its id. Without it: all that have rows.",
            HelpName = "NAME",
        };
        table.CompletionSources.Add("offices", "goals", "indicators");
        var format = Arguments.Choice(
            "--format", "FORMAT", "How it is shown: text for a person; csv or json for a program, which takes one table of one plan. Without it: text.",
            [ShowRun.Text, "csv", "json"], name => name);
        var office = Arguments.Office("Show what belongs to this office and to those below it.");
        var language = Arguments.Language();
        var colour = Arguments.Colour();
        var command = new Command("show", "Shows the plans' tables: offices, goals, indicators, statements.")
        {
            paths, table, format, office, language, colour,
        };
        command.SetAction((parsed, cancel) => Task.Run(
            () => new ShowRun(
                new()
                {
                    Paths = [.. parsed.GetValue(paths) ?? []],
                    Table = parsed.GetValue(table),
                    Format = parsed.GetValue(format) ?? ShowRun.Text,
                    Office = parsed.GetValue(office),
                    Language = parsed.GetValue(language),
                },
                shell.Coloured(parsed.GetValue(colour))).Run(cancel),
            cancel));
        return command;
    }
}
