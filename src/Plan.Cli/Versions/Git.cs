using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Plan.Cli.Versions;

/// <summary>The <c>git</c> program, run in a folder. It is only asked for what a repository holds, and changes nothing.</summary>
/// <param name="folder">Absolute.</param>
internal sealed class Git(string folder)
{
    /// <summary>Runs it to its end; null where there is no such program.</summary>
    public GitAnswer? Ask(params ReadOnlySpan<string> arguments)
    {
        using var process = Start(arguments);
        if (process is null) return null;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts it; null where there is no such program.</summary>
    public Process? Start(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // A look at a repository waits for nobody, and asks nobody for a password.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        // An author's file names are names, not patterns.
        start.Environment["GIT_LITERAL_PATHSPECS"] = "1";
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>What <c>git</c> said.</summary>
internal sealed record GitAnswer(int ExitCode, byte[] Bytes, string Error)
{
    public bool IsGood => ExitCode == 0;

    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The first line of its answer.</summary>
    public string Line => Text.Split('\n')[0].TrimEnd('\r');
}
