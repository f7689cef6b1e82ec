using System.CommandLine;

namespace Plan.Cli.Commands;

/// <summary><c>plan form</c>: writes the workbook that an office fills in.</summary>
internal static class FormCommand
{
    public static Command Create(Shell shell)
    {
        var path = Arguments.OnePath();
        var office = Arguments.Office("The office that fills it in: its lines, and those of the offices below it.");
        office.Required = true;
        var period = new Option<string>("--period") { Description = "The period to fill in, by its id.", HelpName = "ID", Required = true };
        var indicators = new Option<bool>("--indicators") { Description = "Ask for the outcomes and targets of the office's indicators, too." };
        var frame = new Option<string[]>("--frame")
        {
            Description = "What the lines may come to: an amount, or STATEMENT=AMOUNT where there are several statements. "
                + "Without it: what the other lines leave of the statement's total, or the appropriations of the lines.",
            HelpName = "AMOUNT",
        };
        var output = Arguments.Output();
        var templates = Arguments.Templates();
        var language = Arguments.Language();
        var colour = Arguments.Colour();
        var command = new Command("form", "Writes the workbook that an office fills in: earlier periods beside the cells to fill, and what is left of the frame.")
        {
            path, office, period, indicators, frame, output, templates, language, colour,
        };
        command.SetAction((parsed, cancel) => Task.Run(
            () => new FormRun(
                new()
                {
                    Path = parsed.GetValue(path),
                    Office = parsed.GetValue(office)!,
                    Period = parsed.GetValue(period)!,
                    Indicators = parsed.GetValue(indicators),
                    Frames = [.. parsed.GetValue(frame) ?? []],
                    Output = parsed.GetValue(output) ?? Arguments.DefaultOutput,
                    Templates = parsed.GetValue(templates),
                    Language = parsed.GetValue(language),
                },
                shell.Coloured(parsed.GetValue(colour))).Run(cancel),
            cancel));
        return command;
    }
}
