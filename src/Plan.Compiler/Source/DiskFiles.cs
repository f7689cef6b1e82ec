using System.IO.Enumeration;

namespace Plan.Compiler.Source;

/// <summary>A plan folder on a disk. What the file system says no to becomes a <see cref="FileProblem"/>.</summary>
public sealed class DiskFiles : IFileStore
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0 };

    private readonly string _root;
    private readonly string _displayPrefix;
    private readonly Lazy<string?> _realRoot;

    /// <param name="folder">The plan folder, absolute.</param>
    /// <param name="displayFolder">The same from the working directory, <c>/</c> between; empty for that directory itself.</param>
    public DiskFiles(string folder, string displayFolder)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _displayPrefix = displayFolder is "" or "." ? "" : displayFolder.TrimEnd('/') + "/";
        _realRoot = new(() => RealPath.Of(_root));
    }

    public string DisplayPath(string path) =>
        path.Length > 0 ? _displayPrefix + path : _displayPrefix.Length > 0 ? _displayPrefix[..^1] : ".";

    public FolderListing List(string folder) => Attempt<FolderListing>(
        () => new([.. new FileSystemEnumerable<FolderEntry>(OnDisk(folder), EntryOf, Everything)]),
        problem => new([], problem));

    public FileReading Read(string path, int limit) => Attempt(() => ReadWithin(path, limit), FileReading.Not);

    private FolderEntry EntryOf(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        ? new(entry.FileName.ToString(), entry.IsDirectory, IsLink: true, FromRoot(RealPath.Of(entry.ToFullPath())))
        : new(entry.FileName.ToString(), entry.IsDirectory);

    private FileReading ReadWithin(string path, int limit)
    {
        var onDisk = OnDisk(path);
        if (_realRoot.Value is not { } root || RealPath.Of(onDisk) is not { } real)
            return FileReading.Not(RealPath.IsLink(onDisk) ? FileProblem.DanglingLink : FileProblem.Missing);
        if (!RealPath.IsWithin(root, real)) return FileReading.Not(FileProblem.OutsidePlan);
        if (PlainFiles.ProblemOf(real) is { } problem) return FileReading.Not(problem);

        using var file = File.OpenHandle(real, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        if (length > limit) return FileReading.Not(FileProblem.TooLarge);

        // The file may shrink while it is read; what it grows by is left for the next time.
        var bytes = new byte[length];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var more) read += more;
        return FileReading.Of(read == bytes.Length ? bytes : bytes[..read]);
    }

    /// <summary>A real path from the plan folder, <c>/</c> between; null for one outside.</summary>
    private string? FromRoot(string? real) => real is not null && _realRoot.Value is { } root && RealPath.IsWithin(root, real)
        ? Path.GetRelativePath(root, real).Replace(Path.DirectorySeparatorChar, '/')
        : null;

    private string OnDisk(string path) => path.Length == 0 ? _root : Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar));

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
