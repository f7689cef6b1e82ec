using System.Collections.Immutable;

namespace Plan.Compiler.Source;

/// <summary>Finds the plans that a path on a command line means. It reads names only, and passes by what it may not list.</summary>
public static class PlanFinder
{
    private static readonly EnumerationOptions OwnFolders =
        new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>
    /// The folders of the plans at or below a path, sorted by code point; where there are none, that of the plan which the path
    /// stands in. Empty where there is no plan, or nothing at all. Links to folders are followed only where they are the path itself.
    /// </summary>
    /// <param name="absolutePath">A folder, or a file in it: then the plan that the file stands in.</param>
    public static ImmutableArray<string> Find(string absolutePath)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(absolutePath));
        var found = new List<string>();
        if (Directory.Exists(path)) Look(path, found);
        else if (!File.Exists(path)) return [];

        for (var above = path; found.Count == 0 && above is not null; above = Path.GetDirectoryName(above))
            if (IsPlan(above))
                found.Add(above);
        return [.. found.Order(CodePointOrder.Instance)];
    }

    private static bool IsPlan(string folder) => File.Exists(Path.Combine(folder, PlanFolder.ManifestName));

    private static void Look(string folder, List<string> found)
    {
        if (IsPlan(folder)) found.Add(folder);
        foreach (var below in FoldersIn(folder))
            if (!PlanFiles.IsKeptOut(Path.GetFileName(below)))
                Look(below, found);
    }

    private static string[] FoldersIn(string folder)
    {
        try
        {
            return Directory.GetDirectories(folder, "*", OwnFolders);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
