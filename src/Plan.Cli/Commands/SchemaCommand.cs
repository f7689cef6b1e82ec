using System.CommandLine;
using Plan.Compiler.Schema;

namespace Plan.Cli.Commands;

/// <summary><c>plan schema</c>: the JSON Schema of the language, which editors complete and check by.</summary>
internal static class SchemaCommand
{
    public static Command Create(Shell shell)
    {
        var language = Arguments.Choice(
            "--lang", "LANGUAGE", "The language of what it says: sv or en. Without it: that of the plan you are in, else English.",
            ["sv", "en"], word => word);
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Without it: standard output.", HelpName = "FILE" };
        var command = new Command("schema", "Writes the JSON Schema of the plan language, for editors.") { language, output };
        command.SetAction(parsed => Run(new() { Language = parsed.GetValue(language), Output = parsed.GetValue(output) }, shell));
        return command;
    }

    private static int Run(SchemaRequest request, Shell shell)
    {
        var schema = PlanSchema.Write(request.Language ?? PlanSearch.LanguageHere(shell) ?? Arguments.DefaultLanguage);
        if (request.Output is not { } path)
        {
            shell.Out.Write(System.Text.Encoding.UTF8.GetString(schema.Span));
            return ExitCode.Clean;
        }

        var file = shell.FullPath(path);
        try
        {
            using var output = new OutputFolder(Path.GetDirectoryName(file)!);
            output.Stage(new(Path.GetFileName(file), schema));
            output.Commit();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return shell.Refuse($"cannot write '{path}': {problem.Message}");
        }

        shell.Out.WriteLine(shell.DisplayPath(file));
        return ExitCode.Clean;
    }
}
