using Plan.Compiler.Source;

namespace Plan.Bench.Fuzz;

/// <summary>A plan folder in memory.</summary>
internal sealed class MemoryFiles(IReadOnlyDictionary<string, byte[]> files) : IFileStore
{
    public string DisplayPath(string path) => path.Length == 0 ? "." : path;

    public FolderListing List(string folder)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        var inside = files.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..]).ToList();
        var names = inside.Where(path => !path.Contains('/')).Select(name => new FolderEntry(name, false));
        var folders = inside.Where(path => path.Contains('/')).Select(path => path[..path.IndexOf('/')]).Distinct().Select(name => new FolderEntry(name, true));
        return new([.. names, .. folders]);
    }

    public FileReading Read(string path, int limit) => !files.TryGetValue(path, out var bytes)
        ? FileReading.Not(FileProblem.Missing)
        : bytes.Length > limit ? FileReading.Not(FileProblem.TooLarge) : FileReading.Of(bytes);
}
