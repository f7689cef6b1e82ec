namespace Plan.Tests.Testing;

/// <summary>Where the sources are, from wherever the tests run.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    /// <summary>A path of the repository, <c>/</c> between.</summary>
    public static string At(string path) => Path.Combine([Root, .. path.Split('/')]);

    private static string FindRoot()
    {
        // Not by the path of this source file: a build on CI maps it away.
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Plan.Cli.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No Plan.Cli.sln in or above {AppContext.BaseDirectory}.");
    }
}
