using Plan.Compiler.Output;

namespace Plan.Cli;

/// <summary>
/// A build's files on their way to a folder. Each is first written beside its target; <see cref="Commit"/> then renames them all,
/// so that whoever reads the folder, and whenever the program is killed, finds every file whole, the old or the new one.
/// Throws what the file system throws.
/// </summary>
/// <remarks>
/// The names of a build's temporary files begin with a tag of its own. A lock file with that tag is there before the first of them
/// and goes after the last, and the build holds it open: a tag whose lock nobody holds is left over, and the next build removes it.
/// </remarks>
/// <param name="folder">Absolute; made where it is missing.</param>
internal sealed class OutputFolder(string folder) : IDisposable
{
    private const string Prefix = ".plan-";
    private const string LockSuffix = ".lock";

    private readonly List<(string Temporary, string Target)> _staged = [];
    private string? _created;
    private string _tag = "";
    private FileStream? _lock;
    private bool _isCommitted;

    /// <summary>Writes a file beside its target, unless the target holds the same bytes already.</summary>
    /// <returns>The target.</returns>
    public string Stage(OutputFile file)
    {
        if (_lock is null) Open();
        var target = Path.Combine(folder, file.Name);
        if (Directory.Exists(target)) throw new IOException($"'{file.Name}' is a folder.");
        if (File.Exists(target))
        {
            if (HoldsAlready(target, file.Bytes.Span)) return target;
            // A file that another program keeps to itself, as Excel does, must stop us before the first is renamed.
            using var probe = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        }

        var temporary = Path.Combine(folder, $"{_tag}.{file.Name}");
        _staged.Add((temporary, target));
        using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
        stream.Write(file.Bytes.Span);
        return target;
    }

    /// <summary>Puts every staged file in its place.</summary>
    public void Commit()
    {
        foreach (var (temporary, target) in _staged) File.Move(temporary, target, overwrite: true);
        _isCommitted = true;
    }

    /// <summary>Removes what was not committed, and the folder if it was made for it.</summary>
    public void Dispose()
    {
        foreach (var (temporary, _) in _staged) File.Delete(temporary);
        if (_lock is not null) Release(_lock);
        if (!_isCommitted) RemoveCreated();
    }

    private void Open()
    {
        _created = FirstMissing();
        Directory.CreateDirectory(folder);
        RemoveLeftOvers();
        (_tag, _lock) = TakeLock();
    }

    private static bool HoldsAlready(string file, ReadOnlySpan<byte> bytes) =>
        new FileInfo(file).Length == bytes.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);

    private (string Tag, FileStream Lock) TakeLock()
    {
        while (true)
        {
            var tag = Prefix + Guid.NewGuid().ToString("n")[..12];
            var path = Path.Combine(folder, tag + LockSuffix);
            if (TryLock(path, FileMode.CreateNew) is not { } stream) continue;
            // Another build may have taken it for a left-over between its making and its locking.
            if (File.Exists(path)) return (tag, stream);
            stream.Dispose();
        }
    }

    private void RemoveLeftOvers()
    {
        foreach (var path in Directory.GetFiles(folder, $"{Prefix}*{LockSuffix}"))
        {
            if (TryLock(path, FileMode.Open) is not { } stream) continue;
            var tag = Path.GetFileName(path)[..^LockSuffix.Length];
            foreach (var temporary in Directory.GetFiles(folder, $"{tag}.*").Where(file => file != path)) File.Delete(temporary);
            Release(stream);
        }
    }

    // Null where another build holds it, or has removed it.
    private static FileStream? TryLock(string path, FileMode mode)
    {
        try
        {
            return new(path, mode, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception problem) when (problem is FileNotFoundException || (problem is IOException && File.Exists(path)))
        {
            return null;
        }
    }

    // The name goes before the lock, so that who gets the lock next sees that the name is gone. Windows, where making
    // and locking are one step, does not let go of the name of an open file.
    private static void Release(FileStream held)
    {
        if (OperatingSystem.IsWindows()) held.Dispose();
        File.Delete(held.Name);
        held.Dispose();
    }

    private string? FirstMissing()
    {
        string? missing = null;
        for (var at = folder; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at)) missing = at;
        return missing;
    }

    private void RemoveCreated()
    {
        if (_created is null) return;
        for (var at = folder; at is not null && at.Length >= _created.Length; at = Path.GetDirectoryName(at))
        {
            if (!Directory.Exists(at)) continue;
            if (Directory.EnumerateFileSystemEntries(at).Any()) return;
            Directory.Delete(at);
        }
    }
}
