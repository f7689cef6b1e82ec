using Plan.Cli;

namespace Plan.Tests.Cli;

/// <summary>What the program did, run in this process.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    public static readonly DateOnly Today = new(2025, 6, 1);

    /// <summary>Runs the program in a working directory.</summary>
    public static async Task<CliRun> In(string workingDirectory, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await Program.RunAsync(args, new Shell(output, error, workingDirectory, Today));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
