namespace Plan.Compiler.Source;

/// <summary>A plan folder on a disk. What the file system says no to becomes a <see cref="FileProblem"/>.</summary>
public sealed class DiskFiles : IFileStore
{
    private readonly string _root;
    private readonly string _displayPrefix;

    /// <param name="folder">The plan folder, absolute.</param>
    /// <param name="displayFolder">The same from the working directory, <c>/</c> between; empty for that directory itself.</param>
    public DiskFiles(string folder, string displayFolder)
    {
        _root = Path.GetFullPath(folder);
        _displayPrefix = displayFolder is "" or "." ? "" : displayFolder.TrimEnd('/') + "/";
    }

    public string DisplayPath(string path) => path.Length > 0 ? _displayPrefix + path : _displayPrefix.Length > 0 ? _displayPrefix[..^1] : ".";

    public FolderListing List(string folder) => Attempt<FolderListing>(
        () => new([.. new DirectoryInfo(OnDisk(folder)).EnumerateFileSystemInfos().Select(EntryOf)]),
        problem => new([], problem));

    public FileReading Read(string path, int limit) => Attempt(() => ReadWithin(path, limit), FileReading.Not);

    private static FolderEntry EntryOf(FileSystemInfo info)
    {
        var isLink = info.LinkTarget is not null;
        var isFolder = info is DirectoryInfo || (isLink && Directory.Exists(info.FullName));
        return new(info.Name, isFolder, isLink);
    }

    private FileReading ReadWithin(string path, int limit)
    {
        if (RealPath.Of(OnDisk(path)) is not { } real) return FileReading.Not(File.Exists(OnDisk(path)) ? FileProblem.DanglingLink : FileProblem.Missing);
        if (!RealPath.IsWithin(RealPath.Of(_root) ?? _root, real)) return FileReading.Not(FileProblem.OutsidePlan);
        if (PlainFiles.ProblemOf(real) is { } problem) return FileReading.Not(problem);

        using var file = new FileStream(real, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (file.Length > limit) return FileReading.Not(FileProblem.TooLarge);
        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return FileReading.Of(read == bytes.Length ? bytes : bytes[..read]);
    }

    private string OnDisk(string path) => Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The one place where the file system's exceptions are caught.</summary>
    private static T Attempt<T>(Func<T> read, Func<FileProblem, T> fail)
    {
        try
        {
            return read();
        }
        catch (UnauthorizedAccessException)
        {
            return fail(FileProblem.NoPermission);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return fail(FileProblem.Missing);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            return fail(FileProblem.Failed);
        }
    }
}
