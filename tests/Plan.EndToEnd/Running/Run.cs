using System.Diagnostics;
using System.Text;

namespace Plan.EndToEnd.Running;

/// <summary>Runs real programs.</summary>
internal static class Run
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs a program to its end, without standard input.</summary>
    public static async Task<Finished> Program(string program, IEnumerable<string> args, string? workingDirectory = null, params (string Name, string Value)[] environment)
    {
        using var process = Start(program, args, workingDirectory, environment);
        process.StandardInput.Close();
        return await End(process);
    }

    /// <summary>Runs a program to its end with something on its standard input.</summary>
    public static async Task<Finished> Fed(string program, IEnumerable<string> args, string input)
    {
        using var process = Start(program, args);
        var ended = End(process);
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        return await ended;
    }

    /// <summary>Starts a program whose end is waited for with <see cref="End"/>.</summary>
    public static Process Start(string program, IEnumerable<string> args, string? workingDirectory = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = workingDirectory ?? Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static async Task<Finished> End(Process process)
    {
        using var timeout = new CancellationTokenSource(Patience);
        using var output = new MemoryStream();
        // Both at once, or a full pipe stops the program.
        var error = process.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            await process.StandardOutput.BaseStream.CopyToAsync(output, timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{process.StartInfo.FileName} did not end within {Patience}.");
        }

        var bytes = output.ToArray();
        return new(process.ExitCode, bytes, Encoding.UTF8.GetString(bytes), await error);
    }
}
