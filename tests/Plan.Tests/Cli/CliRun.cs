using Plan.Cli;

namespace Plan.Tests.Cli;

/// <summary>What the program did, run in this process.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    public static readonly DateOnly Today = new(2025, 6, 1);

    /// <summary>Runs the program in a working directory.</summary>
    public static Task<CliRun> In(string workingDirectory, params string[] args) => InJob(workingDirectory, null, args);

    /// <summary>Runs the program as a step of a workflow job, with that file for the job's summary.</summary>
    public static Task<CliRun> InJob(string workingDirectory, string? jobSummary, params string[] args) =>
        Run(shell => shell with { JobSummary = jobSummary }, workingDirectory, args);

    /// <summary>Runs the program where that browser is named, and no other can be found.</summary>
    public static Task<CliRun> WithBrowser(string? browser, string workingDirectory, params string[] args) =>
        Run(shell => shell with { Variable = name => name == "PLAN_BROWSER" ? browser : null }, workingDirectory, args);

    /// <summary>Runs the program where a person answers its questions.</summary>
    public static Task<CliRun> OnTerminal(string answers, string workingDirectory, params string[] args) =>
        Run(shell => shell with { Terminal = new StringReader(answers) }, workingDirectory, args);

    private static async Task<CliRun> Run(Func<Shell, Shell> where, string workingDirectory, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await Program.RunAsync(args, where(new(output, error, workingDirectory, Today)));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
