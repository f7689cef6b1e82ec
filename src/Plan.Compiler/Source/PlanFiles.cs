using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Source;

/// <summary>Which files belong to a plan: every YAML file in or below its folder, but for folders that are kept out.</summary>
/// <param name="Paths">The manifest first, then by code point.</param>
/// <param name="Findings">Folders that could not be listed, and links that lead out of the plan.</param>
internal sealed record PlanFiles(ImmutableArray<string> Paths, ImmutableArray<Finding> Findings)
{
    /// <summary>Folders below this depth are not looked into: no plan is kept so deep, and a disk can be made to have no bottom.</summary>
    internal const int DeepestFolder = 64;

    public static PlanFiles In(IFileStore store)
    {
        var paths = new List<string>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        Look(store, "", 0, paths, findings);
        paths.Sort((x, y) => (IsManifest(y).CompareTo(IsManifest(x)), CodePointOrder.Instance.Compare(x, y)) is var (first, then) && first != 0 ? first : then);
        return new([.. paths], findings.ToImmutable());
    }

    /// <summary>A folder whose files are no plan's, by its name.</summary>
    public static bool IsKeptOut(string folderName) =>
        folderName is "templates" or "out" || folderName.StartsWith('.');

    private static void Look(IFileStore store, string folder, int depth, List<string> paths, ImmutableArray<Finding>.Builder findings)
    {
        var listing = store.List(folder);
        if (listing.Problem is { } problem)
        {
            findings.Add(SourceReader.Unread(new(folder, "", store.DisplayPath(folder)), problem));
            return;
        }

        if (depth > 0 && listing.Entries.Any(entry => !entry.IsFolder && IsManifest(entry.Name))) return;
        foreach (var entry in listing.Entries)
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";

            // A folder behind a link is read where it stands, if that is in the plan.
            if (entry.IsFolder && !entry.IsLink && depth < DeepestFolder && !IsKeptOut(entry.Name)) Look(store, path, depth + 1, paths, findings);
            else if (!entry.IsFolder && IsYaml(entry.Name)) paths.Add(path);
        }
    }

    private static bool IsManifest(string path) => path == PlanFolder.ManifestName;

    private static bool IsYaml(string name) =>
        !name.StartsWith('.')
        && (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));
}
