using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Source;

/// <summary>Which files belong to a plan: every YAML file in or below its folder, but for folders that are kept out.</summary>
/// <param name="Paths">The manifest first, then by code point.</param>
/// <param name="Findings">Folders that could not be listed, or that are elsewhere.</param>
internal sealed record PlanFiles(ImmutableArray<string> Paths, ImmutableArray<Finding> Findings)
{
    public static PlanFiles In(IFileStore store)
    {
        var found = new List<(string Path, string? Target)>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        Look(store, "", found, findings);

        // What a link leads to is read where it stands, if that is in the plan, and once.
        var standing = found.Where(file => file.Target is null).Select(file => file.Path).ToHashSet();
        var linked = found.Where(file => file.Target is not null && standing.Add(file.Target)).Select(file => file.Path);
        var paths = found.Where(file => file.Target is null).Select(file => file.Path).Concat(linked);
        return new([.. paths.OrderByDescending(IsManifest).ThenBy(path => path, CodePointOrder.Instance)], findings.ToImmutable());
    }

    /// <summary>Whether the files of a folder are no plan's, by its name.</summary>
    public static bool IsKeptOut(string folderName) => folderName is "templates" or "out" || folderName.StartsWith('.');

    private static void Look(
        IFileStore store, string folder, List<(string Path, string? Target)> found, ImmutableArray<Finding>.Builder findings)
    {
        var listing = store.List(folder);
        if (listing.Problem is { } problem) findings.Add(SourceReader.Unread(store, folder, problem));
        if (folder.Length > 0 && listing.Entries.Any(entry => !entry.IsFolder && IsManifest(entry.Name))) return;
        foreach (var entry in listing.Entries.OrderBy(entry => entry.Name, CodePointOrder.Instance))
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (!entry.IsFolder && IsYaml(entry.Name)) found.Add((path, entry.Target));
            if (!entry.IsFolder || IsKeptOut(entry.Name)) continue;
            if (!entry.IsLink) Look(store, path, found, findings);
            else if (entry.Target is null) findings.Add(SourceReader.Unread(store, path, FileProblem.OutsidePlan));
        }
    }

    private static bool IsManifest(string path) => path == PlanFolder.ManifestName;

    private static bool IsYaml(string name) =>
        !name.StartsWith('.')
        && (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));
}
