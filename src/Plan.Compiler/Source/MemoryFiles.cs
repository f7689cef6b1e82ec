using System.Text;

namespace Plan.Compiler.Source;

/// <summary>A plan folder held in memory: for editors and tests.</summary>
/// <param name="files">Bytes by path from the plan folder, <c>/</c> between.</param>
/// <param name="displayFolder">What is shown before each path.</param>
public sealed class MemoryFiles(IReadOnlyDictionary<string, byte[]> files, string displayFolder = "") : IFileStore
{
    private readonly string _displayPrefix = displayFolder.Length == 0 ? "" : displayFolder + "/";

    /// <summary>Files of text, kept as UTF-8.</summary>
    public static MemoryFiles Of(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var bytes = new Dictionary<string, byte[]>();
        foreach (var (path, text) in files) bytes.Add(path, Encoding.UTF8.GetBytes(text));
        return new(bytes);
    }

    public string DisplayPath(string path) => _displayPrefix + path;

    public FolderListing List(string folder)
    {
        var names = folder.Length == 0
            ? files.Keys
            : files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(path => path[(folder.Length + 1)..]);
        var entries = names.Select(name => name.IndexOf('/', StringComparison.Ordinal) is > 0 and var end
            ? new FolderEntry(name[..end], IsFolder: true)
            : new FolderEntry(name, IsFolder: false));
        return new([.. entries.Distinct()]);
    }

    public FileReading Read(string path, int limit) => files.TryGetValue(path, out var bytes)
        ? bytes.Length > limit ? FileReading.Not(FileProblem.TooLarge) : FileReading.Of(bytes)
        : FileReading.Not(IsFolder(path) ? FileProblem.NotPlain : FileProblem.Missing);

    private bool IsFolder(string path) => path.Length == 0 || files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal));
}
