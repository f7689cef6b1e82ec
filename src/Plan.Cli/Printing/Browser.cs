using System.Diagnostics;

namespace Plan.Cli.Printing;

/// <summary>Prints a page with a browser that shows no window and leaves nothing behind.</summary>
/// <param name="program">Its path.</param>
internal sealed class Browser(string program)
{
    private const string Page = "page.html";
    private const string Pdf = "page.pdf";

    private static readonly string[] s_quiet =
        ["quic", "background-networking", "component-update", "sync", "extensions", "default-apps", "breakpad"];

    /// <summary>How long it may take: far longer than the longest plan needs on a slow machine.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The PDF. Throws <see cref="BrowserException"/> where none comes.</summary>
    public byte[] Print(ReadOnlySpan<byte> page, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("plan-print-").FullName;
        try
        {
            using (var file = new FileStream(Path.Combine(folder, Page), FileMode.CreateNew)) file.Write(page);
            Run(folder, cancel);
            var pdf = Path.Combine(folder, Pdf);
            var bytes = File.Exists(pdf) ? File.ReadAllBytes(pdf) : [];
            return bytes.AsSpan().StartsWith("%PDF-"u8) && bytes.AsSpan().TrimEnd("\r\n"u8).EndsWith("%%EOF"u8)
                ? bytes
                : throw new BrowserException($"the browser '{program}' wrote no PDF. {BrowserSearch.Name} can name another.");
        }
        finally
        {
            Remove(folder);
        }
    }

    private void Run(string folder, CancellationToken cancel)
    {
        using var process = Start(folder);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        // What it says is read so that it never waits for a reader; its last words tell why it failed.
        var said = process.StandardError.ReadToEndAsync(CancellationToken.None);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            process.WaitForExitAsync(patience.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            cancel.ThrowIfCancellationRequested();
            throw new BrowserException(
                $"the browser '{program}' did not print within {Patience.TotalSeconds:0} seconds, and was stopped. "
                + $"{BrowserSearch.Name} can name another.");
        }
        if (process.ExitCode != 0)
        {
            var last = LastLine(said.GetAwaiter().GetResult());
            throw new BrowserException($"the browser '{program}' ended with {process.ExitCode} and printed nothing. {last}".TrimEnd());
        }
    }

    private Process Start(string folder)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in Arguments(folder)) start.ArgumentList.Add(argument);
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            throw new BrowserException($"the browser '{program}' can't be started: {problem.Message}");
        }
    }

    private static IEnumerable<string> Arguments(string folder)
    {
        yield return "--headless";
        yield return "--disable-gpu";
        // The page asks for nothing; what the browser would on its own account, it must not.
        foreach (var quiet in s_quiet) yield return $"--disable-{quiet}";
        yield return "--no-first-run";
        yield return "--no-default-browser-check";
        // It refuses to run as root otherwise, as containers do. The page has no script that a sandbox would hold.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) yield return "--no-sandbox";
        yield return $"--user-data-dir={Path.Combine(folder, "profile")}";
        yield return "--no-pdf-header-footer";
        yield return "--export-tagged-pdf";
        yield return "--generate-pdf-document-outline";
        yield return $"--print-to-pdf={Path.Combine(folder, Pdf)}";
        yield return new Uri(Path.Combine(folder, Page)).AbsoluteUri;
    }

    private static string LastLine(string said) =>
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";

    // A process of the browser's may still be writing its profile when the first has ended.
    private static void Remove(string folder)
    {
        for (var left = 20; ; left--)
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException && left > 0)
            {
                Thread.Sleep(100);
            }
    }
}
