using System.CommandLine;

namespace Plan.Cli.Commands;

/// <summary><c>plan roll</c>: next year's plan out of this year's.</summary>
internal static class RollCommand
{
    public static Command Create(Shell shell)
    {
        var year = new Argument<int>("YEAR") { Description = "The new plan year, such as 2026.", HelpName = "YEAR" };
        var path = new Argument<string>("PATH")
        {
            Description = "The plan's folder. Without it: the folder you are in.",
            DefaultValueFactory = _ => ".",
            HelpName = "PATH",
        };
        var output = new Option<string>("--output", "-o") { Description = "The new plan's folder: a new one, or an empty one.", HelpName = "DIR", Required = true };
        var language = Arguments.Language();
        var colour = Arguments.Colour();
        var command = new Command("roll", "Makes next year's plan out of this year's, and says what was carried, what was left out and what is to be filled in.")
        {
            year, path, output, language, colour,
        };
        command.SetAction((parsed, cancel) => Task.Run(
            () => new RollRun(
                new()
                {
                    Year = parsed.GetValue(year),
                    Path = parsed.GetValue(path)!,
                    Output = parsed.GetValue(output)!,
                    Language = parsed.GetValue(language),
                },
                shell.Coloured(parsed.GetValue(colour))).Run(cancel),
            cancel));
        return command;
    }
}
