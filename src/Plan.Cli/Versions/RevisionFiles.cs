using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Source;

namespace Plan.Cli.Versions;

/// <summary>A plan folder of a git revision, read as files are asked for.</summary>
/// <param name="entries">All files below the folder.</param>
/// <param name="blobs">What they hold.</param>
/// <param name="display">What is shown before each path.</param>
internal sealed class RevisionFiles(ImmutableArray<GitEntry> entries, GitBlobs blobs, string display) : IFileStore
{
    private const int LongestChain = 16;

    private readonly Dictionary<string, GitEntry> _byPath = entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal);

    public string DisplayPath(string path) => display + path;

    public FolderListing List(string folder)
    {
        var start = folder.Length == 0 ? "" : folder + "/";
        return new(
        [
            .. _byPath.Values.Where(entry => entry.Path.StartsWith(start, StringComparison.Ordinal))
                .Select(entry => (Entry: entry, Name: entry.Path[start.Length..]))
                .Select(item => item.Name.IndexOf('/', StringComparison.Ordinal) is > 0 and var end
                    ? new FolderEntry(item.Name[..end], IsFolder: true)
                    : item.Entry.IsLink ? Link(item.Name, item.Entry) : new FolderEntry(item.Name, IsFolder: false))
                .Distinct(),
        ]);
    }

    public FileReading Read(string path, int limit)
    {
        for (var steps = 0; steps < LongestChain; steps++)
        {
            if (!_byPath.TryGetValue(path, out var entry)) return FileReading.Not(steps == 0 ? FileProblem.Missing : FileProblem.DanglingLink);
            if (entry.IsLink)
            {
                if (Target(entry) is not { } target) return FileReading.Not(FileProblem.OutsidePlan);
                path = target;
                continue;
            }
            return blobs.Read(entry.Hash) is not { } bytes ? FileReading.Not(FileProblem.Failed)
                : bytes.Length > limit ? FileReading.Not(FileProblem.TooLarge)
                : FileReading.Of(bytes);
        }
        return FileReading.Not(FileProblem.DanglingLink);
    }

    private FolderEntry Link(string name, GitEntry entry)
    {
        var target = Target(entry);
        var isFolder = target is not null && _byPath.Keys.Any(path => path.StartsWith(target + "/", StringComparison.Ordinal));
        return new(name, isFolder, IsLink: true, target);
    }

    // Where a link leads, from the plan folder; null for elsewhere.
    private string? Target(GitEntry link)
    {
        if (blobs.Read(link.Hash) is not { } bytes) return null;
        var parts = new List<string>(link.Path.Split('/')[..^1]);
        var target = Encoding.UTF8.GetString(bytes);
        if (target.StartsWith('/')) return null;
        foreach (var part in target.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return null;
        }
        return string.Join('/', parts);
    }
}
