using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Plan.Cli.Commands;

namespace Plan.Cli;

internal static class Program
{
    // Long enough for what is being written to be put in its place or taken away again.
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromMilliseconds(800);

    private static readonly string Version =
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static async Task<int> Main(string[] args)
    {
        var shell = Shell.OfProcess();
        var exitCode = await RunAsync(args, shell);
        await shell.Out.FlushAsync();
        return exitCode;
    }

    /// <summary>The whole program, in whatever shell it is given.</summary>
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, Shell shell)
    {
        try
        {
            var parsed = Root(shell).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction) return RefuseArguments(parsed, shell);
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = shell.Out,
                Error = shell.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToEnd,
            });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception fault)
        {
            shell.Error.WriteLine($"plan: a fault in the program, please report it: {OneLine(fault)}");
            return ExitCode.Fault;
        }
    }

    private static RootCommand Root(Shell shell)
    {
        var root = new RootCommand("Compiles an operational plan kept as YAML: proves its figures and references, and makes its documents.")
        {
            CheckCommand.Create(shell),
            BuildCommand.Create(shell),
            DiffCommand.Create(shell),
            FormCommand.Create(shell),
            ImportCommand.Create(shell),
            RollCommand.Create(shell),
            ExplainCommand.Create(shell),
            ShowCommand.Create(shell),
            InitCommand.Create(shell),
            SchemaCommand.Create(shell),
        };
        root.HelpName = "plan";
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(shell, Version);
        return root;
    }

    private static int RefuseArguments(ParseResult parsed, Shell shell)
    {
        var command = parsed.CommandResult.Command;
        var problems = parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens.Select(token => Arguments.Unknown("command", token, command.Subcommands))
            : parsed.Errors.Select(error => error.Message);
        foreach (var problem in problems) shell.Refuse(problem);
        shell.Error.WriteLine($"See '{(command is RootCommand ? "plan" : $"plan {command.Name}")} --help'.");
        return ExitCode.Usage;
    }

    // Where it was thrown is what a report needs most, and still one line.
    private static string OneLine(Exception fault)
    {
        var place = fault.StackTrace?.Split('\n').FirstOrDefault()?.Trim();
        return $"{fault.GetType().Name}: {fault.Message} {place}".ReplaceLineEndings(" ");
    }

    private sealed class VersionAction(Shell shell, string version) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            shell.Out.WriteLine(version);
            return ExitCode.Clean;
        }
    }
}
