namespace Plan.EndToEnd.Running;

/// <summary>A program that judges documents and is not ours. A test that lacks it is skipped, or fails where all must be there.</summary>
internal static class Tool
{
    /// <summary>The browser: the one named by <c>PLAN_BROWSER</c>, else what is found.</summary>
    public static string Chromium() =>
        Environment.GetEnvironmentVariable("PLAN_BROWSER") is { Length: > 0 } named
            ? named
            : Find("Debian's package chromium", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    public static string LibreOffice() => Find("Debian's package libreoffice-calc-nogui", "soffice", "libreoffice");

    /// <summary>A program of poppler's, as <c>pdfinfo</c>.</summary>
    public static string Poppler(string program) => Find("Debian's package poppler-utils", program);

    public static string Pandoc() => Find("Debian's package pandoc", "pandoc");

    public static string Java() => Find("Debian's package openjdk-17-jre-headless", "java");

    public static string Node() => Find("Debian's package nodejs", "node");

    /// <summary>A file of an npm package of <c>package.json</c>.</summary>
    public static string Package(string path)
    {
        var file = Repository.At($"tests/Plan.EndToEnd/node_modules/{path}");
        if (!File.Exists(file)) Missing($"node_modules/{path}", "'npm ci' in tests/Plan.EndToEnd");
        return file;
    }

    /// <summary>The validator of SARIF, as a script of Node's. Its package lets an install script make its program executable, and ours run none.</summary>
    public static string SarifMultitool()
    {
        var script = Package("@microsoft/sarif-multitool/bin.js");
        if (!OperatingSystem.IsWindows())
            foreach (var program in Directory.GetDirectories(Repository.At("tests/Plan.EndToEnd/node_modules/@microsoft"))
                .Select(folder => Path.Combine(folder, "Sarif.Multitool")).Where(File.Exists))
                File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        return script;
    }

    private static string Find(string where, params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (found is null) Missing(names[0], where);
        return found!;
    }

    private static void Missing(string what, string where)
    {
        var message = $"{what} is missing: it comes with {where}. .ci/run installs all that these tests need.";
        if (Environment.GetEnvironmentVariable("PLAN_REQUIRE_TOOLS") == "1") Assert.Fail(message);
        Assert.Skip(message);
    }
}
