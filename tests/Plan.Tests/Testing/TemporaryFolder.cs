namespace Plan.Tests.Testing;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("plan-test-").FullName;

    /// <summary>A path in the folder, <c>/</c> between.</summary>
    public string At(string path) => System.IO.Path.Combine([Path, .. path.Split('/')]);

    /// <summary>Writes a file, and the folders that it needs.</summary>
    public string Write(string path, string text)
    {
        var file = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public string Read(string path) => File.ReadAllText(At(path));

    public byte[] ReadBytes(string path) => File.ReadAllBytes(At(path));

    /// <summary>The names of what stands directly in a folder of it, hidden files too, by code point.</summary>
    public string[] Names(string path) =>
        [.. Directory.GetFileSystemEntries(At(path)).Select(entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
