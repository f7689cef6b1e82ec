using System.Diagnostics;

namespace Plan.EndToEnd.Running;

/// <summary>The program under test, as it was built, in a process of its own. <c>PLAN_PROGRAM</c> names another build of it.</summary>
internal static class PlanProgram
{
    private static readonly string Path =
        Environment.GetEnvironmentVariable("PLAN_PROGRAM") is { Length: > 0 } named
            ? named
            : System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "plan.exe" : "plan");

    public static Task<Finished> Run(string workingDirectory, params string[] args) => Running.Run.Program(Path, args, workingDirectory);

    /// <summary>Runs it with other environment variables than those of this process.</summary>
    public static Task<Finished> RunWith((string Name, string Value)[] environment, string workingDirectory, params string[] args) =>
        Running.Run.Program(Path, args, workingDirectory, environment);

    public static Process Start(string workingDirectory, params string[] args) => Running.Run.Start(Path, args, workingDirectory);
}
