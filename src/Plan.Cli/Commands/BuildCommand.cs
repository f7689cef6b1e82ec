using System.Collections.Immutable;
using System.CommandLine;
using Plan.Compiler;
using Plan.Compiler.Output;

namespace Plan.Cli.Commands;

/// <summary><c>plan build</c>: checks the plans, then writes their documents.</summary>
internal static class BuildCommand
{
    public static Command Create(Shell shell)
    {
        var paths = Arguments.Paths();
        var output = Arguments.Output();
        var all = AllFormats.In(shell);
        var formats = Arguments.Choices(
            "--to", "FORMATS", $"What to write, with commas between: {NamesOf(all)}. Without it: {NamesOf(AllFormats.Usual)}.",
            all, format => format.Name);
        var templates = Arguments.Templates();
        var office = Arguments.Office("Write an extract: this office and those below it.");
        var draft = new Option<bool>("--draft") { Description = "Build in spite of errors. Each document says that it is a draft, and lists the findings." };
        var revision = new Option<string?>("--revision") { Description = "Shown in the documents: which version of the sources they are made from.", HelpName = "TEXT" };
        var language = Arguments.Language();
        var colour = Arguments.Colour();
        var command = new Command("build", "Checks the plans, then writes their documents: Markdown, a page, a workbook, a PDF, data.")
        {
            paths, output, formats, templates, office, draft, revision, language, colour,
        };
        command.SetAction((parsed, cancel) => Task.Run(
            () => new BuildRun(
                new()
                {
                    Paths = [.. parsed.GetValue(paths) ?? []],
                    Output = parsed.GetValue(output) ?? Arguments.DefaultOutput,
                    Formats = parsed.GetValue(formats) is { Length: > 0 } chosen ? [.. chosen] : AllFormats.Usual,
                    Templates = parsed.GetValue(templates),
                    Options = new BuildOptions
                    {
                        Office = parsed.GetValue(office),
                        Draft = parsed.GetValue(draft),
                        Revision = parsed.GetValue(revision),
                    },
                    Language = parsed.GetValue(language),
                },
                shell.Coloured(parsed.GetValue(colour))).Run(cancel),
            cancel));
        return command;
    }

    private static string NamesOf(ImmutableArray<OutputFormat> formats) => string.Join(", ", formats.Select(format => format.Name));
}
