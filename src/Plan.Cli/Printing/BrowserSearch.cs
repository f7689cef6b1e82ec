namespace Plan.Cli.Printing;

/// <summary>Finds a browser that can print: Chromium, Chrome or Edge, which are one and the same in this.</summary>
internal static class BrowserSearch
{
    /// <summary>The variable that names the browser, before any that is found.</summary>
    public const string Name = "PLAN_BROWSER";

    private static readonly string[] s_programs =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
        "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    private static readonly string[] s_onWindows =
    [
        @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] s_onMac =
    [
        "Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>The browser's path. Throws <see cref="BrowserException"/> where there is none.</summary>
    /// <param name="variable">A variable of the environment; null where it is not set.</param>
    public static string Find(Func<string, string?> variable)
    {
        if (variable(Name) is { Length: > 0 } named)
            return OnPath(named, variable) ?? throw new BrowserException($"{Name} names '{named}', and there is no such program.");
        return s_programs.Select(program => OnPath(program, variable)).Concat(UsualPlaces(variable).Where(File.Exists))
            .FirstOrDefault(found => found is not null)
            ?? throw new BrowserException(
                $"a PDF is printed by a browser, and none was found: install Chromium, Chrome or Edge, or name one in {Name}.");
    }

    private static string? OnPath(string program, Func<string, string?> variable)
    {
        if (program.Contains(Path.DirectorySeparatorChar)) return File.Exists(program) ? Path.GetFullPath(program) : null;
        var file = OperatingSystem.IsWindows() && !Path.HasExtension(program) ? $"{program}.exe" : program;
        return (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> UsualPlaces(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows())
            return from folder in (string[])["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
                   from program in s_onWindows
                   where variable(folder) is { Length: > 0 }
                   select Path.Combine(variable(folder)!, program);
        if (OperatingSystem.IsMacOS())
            return from folder in (string[])["/Applications", Path.Combine(variable("HOME") ?? "", "Applications")]
                   from program in s_onMac
                   select Path.Combine(folder, program);
        return [];
    }
}
