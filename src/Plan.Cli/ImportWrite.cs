using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Plan.Compiler.Source;

namespace Plan.Cli;

/// <summary>
/// Files of a plan that change together. All are first written into a folder of their own; a journal, put there whole, says what
/// goes where; then each takes its file's place. Whenever the program is killed, the plan is the old one, or the journal is there
/// and the next run finishes what it says. Throws what the file system throws.
/// </summary>
/// <param name="planFolder">Absolute.</param>
/// <param name="stepped">Called after each step that a kill could follow: for tests.</param>
internal sealed class ImportWrite(string planFolder, Action? stepped = null)
{
    private const string FolderName = ".plan-import";
    private const string JournalName = "journal";
    private const string LockName = "lock";
    private const string AtWork = "another import is at work in this plan.";
    private const string Head = "plan-import 1";

    private string Folder => Path.Combine(planFolder, FolderName);

    private string Journal => Path.Combine(Folder, JournalName);

    /// <summary>Whether a run was killed when it had begun to put files in their places.</summary>
    public bool IsUnfinished => File.Exists(Journal);

    /// <summary>Writes all files, or none.</summary>
    /// <param name="files">Whole, by path from the plan's folder.</param>
    /// <param name="old">What each must still hold.</param>
    /// <returns>What hinders it; null where all is written.</returns>
    public string? Write(ImmutableSortedDictionary<string, ImmutableArray<byte>> files, ImmutableSortedDictionary<string, ImmutableArray<byte>> old)
    {
        Directory.CreateDirectory(Folder);
        using var held = TryLock();
        if (held is null || IsUnfinished) return AtWork;
        try
        {
            // What a run left that was killed before its journal was there.
            RemoveStaged();
            var entries = Stage(files, old);
            if (files.Keys.FirstOrDefault(path => !Holds(Target(path), Hash(old[path].AsSpan()))) is { } changed)
                return $"'{changed}' has changed while the import was under way; run it again.";
            WriteJournal(entries);
            PutInPlace(entries);
            return null;
        }
        finally
        {
            // A journal that is there says what is left to do.
            if (!IsUnfinished) Remove(held);
        }
    }

    /// <summary>Puts the rest of the files in their places that a killed run left.</summary>
    /// <returns>Their paths, and what hinders it; no problem where all is done.</returns>
    public (ImmutableArray<string> Finished, string? Problem) Finish()
    {
        using var held = TryLock();
        if (held is null) return ([], AtWork);
        var entries = ReadJournal();
        if (entries.IsEmpty)
            return ([], $"'{FolderName}/{JournalName}' can't be read; move the folder {FolderName} out of the plan and look at the files in it.");
        foreach (var entry in entries)
            if (!Holds(Target(entry.Path), entry.New) && !(Holds(Target(entry.Path), entry.Old) && Holds(Path.Combine(Folder, entry.Staged), entry.New)))
                return ([], $"'{entry.Path}' has changed since an import was interrupted; its new text is '{FolderName}/{entry.Staged}'. "
                    + $"Put in what you want of it, and remove the folder {FolderName}.");
        PutInPlace(entries);
        Remove(held);
        return ([.. entries.Select(entry => entry.Path)], null);
    }

    private ImmutableArray<Entry> Stage(
        ImmutableSortedDictionary<string, ImmutableArray<byte>> files, ImmutableSortedDictionary<string, ImmutableArray<byte>> old)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        foreach (var (path, bytes) in files)
        {
            var staged = $"{entries.Count}.yaml";
            WriteWhole(Path.Combine(Folder, staged), bytes.AsSpan());
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(Folder, staged), File.GetUnixFileMode(Target(path)));
            entries.Add(new(path, staged, Hash(old[path].AsSpan()), Hash(bytes.AsSpan())));
            stepped?.Invoke();
        }
        return entries.ToImmutable();
    }

    private void WriteJournal(ImmutableArray<Entry> entries)
    {
        var lines = entries.Select(entry => $"{entry.Staged} {entry.Old} {entry.New} {entry.Path}").Prepend(Head);
        WriteWhole(Journal + ".new", Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
        stepped?.Invoke();
        File.Move(Journal + ".new", Journal);
        stepped?.Invoke();
    }

    private ImmutableArray<Entry> ReadJournal() =>
        File.ReadAllLines(Journal) is [Head, .. var lines] && lines.All(line => line.Split(' ', 4).Length == 4)
            ? [.. lines.Select(line => line.Split(' ', 4)).Select(words => new Entry(words[3], words[0], words[1], words[2]))]
            : [];

    private void PutInPlace(ImmutableArray<Entry> entries)
    {
        foreach (var entry in entries)
        {
            var staged = Path.Combine(Folder, entry.Staged);
            if (File.Exists(staged)) File.Move(staged, Target(entry.Path), overwrite: true);
            stepped?.Invoke();
        }
        File.Delete(Journal);
        stepped?.Invoke();
    }

    // A link stays one: what it leads to is written.
    private string Target(string path)
    {
        var full = Path.Combine(planFolder, path.Replace('/', Path.DirectorySeparatorChar));
        return RealPath.Of(full) ?? full;
    }

    // On the disk before anything relies on it.
    private static void WriteWhole(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    // Null where another run holds it, or has just taken it away.
    private FileStream? TryLock()
    {
        try
        {
            var held = new FileStream(Path.Combine(Folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (File.Exists(held.Name)) return held;
            held.Dispose();
            return null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void RemoveStaged()
    {
        foreach (var file in Directory.GetFiles(Folder).Where(file => Path.GetFileName(file) != LockName)) File.Delete(file);
    }

    // The lock goes last, and with it the folder, unless another run is already in it.
    private void Remove(FileStream held)
    {
        RemoveStaged();
        if (OperatingSystem.IsWindows()) held.Dispose();
        File.Delete(held.Name);
        if (!Directory.EnumerateFileSystemEntries(Folder).Any()) Directory.Delete(Folder);
        held.Dispose();
    }

    private static bool Holds(string file, string hash) => File.Exists(file) && Hash(File.ReadAllBytes(file)) == hash;

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private sealed record Entry(string Path, string Staged, string Old, string New);
}
