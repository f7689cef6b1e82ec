using System.Collections.Immutable;

namespace Plan.Compiler.Source;

/// <summary>Finds the plans that a path on a command line means. Reads names only, and reports nothing that it can't list.</summary>
public static class PlanFinder
{
    /// <summary>
    /// The folders of the plans at or below a path, sorted by code point; where there are none, that of the plan which the path
    /// stands in. Empty where there is no plan, or nothing at all.
    /// </summary>
    /// <param name="absolutePath">A folder, or a file in it.</param>
    public static ImmutableArray<string> Find(string absolutePath)
    {
        var folder = File.Exists(absolutePath) ? Path.GetDirectoryName(absolutePath)! : absolutePath;
        if (!Directory.Exists(folder)) return [];

        var found = new List<string>();
        if (folder == absolutePath) Look(folder, found, depth: 0);
        for (var above = folder; found.Count == 0 && above is not null; above = Path.GetDirectoryName(above))
            if (IsPlan(above))
                found.Add(above);
        return [.. found.Order(CodePointOrder.Instance)];
    }

    private static bool IsPlan(string folder) => File.Exists(Path.Combine(folder, PlanFolder.ManifestName));

    private static void Look(string folder, List<string> found, int depth)
    {
        if (IsPlan(folder)) found.Add(folder);
        if (depth == PlanFiles.DeepestFolder) return;
        var below = new DirectoryInfo(folder).EnumerateDirectories("*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint });
        foreach (var next in below)
            if (!PlanFiles.IsKeptOut(next.Name))
                Look(next.FullName, found, depth + 1);
    }
}
