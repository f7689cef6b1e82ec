namespace Plan.Cli;

/// <summary>Finds the plans that a command is about: those at or below a path, else the one that the path stands in.</summary>
internal static class PlanSearch
{
    private const string ManifestName = "plan.yaml";

    // Links between folders are not followed here: what they lead to is found where it stands, and no loop catches us.
    private static readonly EnumerationOptions FoldersAlone = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    /// <param name="paths">As on the command line; none means the working directory.</param>
    public static FoundPlans Find(IReadOnlyList<string> paths, Shell shell)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.Count == 0 ? ["."] : paths)
        {
            var full = Path.TrimEndingDirectorySeparator(shell.FullPath(path));
            if (!Directory.Exists(full) && !File.Exists(full))
                return FoundPlans.None($"there is no file or folder '{path}'.");
            try
            {
                var found = At(full);
                if (found.Count == 0)
                    return FoundPlans.None(
                        $"there is no plan in '{path}', below it or above it. A plan is a folder with a file {ManifestName}: "
                        + "go to that folder, or name it.");
                folders.UnionWith(found);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                return FoundPlans.None($"cannot look for plans in '{path}': {problem.Message}");
            }
        }

        return new([.. folders], null);
    }

    private static List<string> At(string path)
    {
        var found = new List<string>();
        if (Directory.Exists(path)) AddBelow(path, found);
        if (found.Count == 0 && Above(path) is { } above) found.Add(above);
        return found;
    }

    private static void AddBelow(string folder, List<string> found)
    {
        var isPlan = IsPlan(folder);
        if (isPlan) found.Add(folder);
        try
        {
            foreach (var inner in Directory.EnumerateDirectories(folder, "*", FoldersAlone))
                if (!IsLeftOut(Path.GetFileName(inner)))
                    AddBelow(inner, found);
        }
        catch (UnauthorizedAccessException) when (found.Count > 0 && IsWithin(folder, found[^1]))
        {
            // Within a plan, what can't be read is a finding of its check.
        }
    }

    private static string? Above(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
            if (IsPlan(folder))
                return folder;
        return null;
    }

    // A manifest that is a broken link is there, and its check says what is wrong with it.
    private static bool IsPlan(string folder)
    {
        var manifest = new FileInfo(Path.Combine(folder, ManifestName));
        return manifest.Exists || manifest.LinkTarget is not null;
    }

    private static bool IsLeftOut(string name) => name.StartsWith('.') || name is "out" or "templates" or "node_modules";

    private static bool IsWithin(string folder, string plan) =>
        folder == plan || folder.StartsWith(plan + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
