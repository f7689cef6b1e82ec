using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Source;

namespace Plan.Cli;

/// <summary>A plan's folder copied to where nothing stands, with other texts in some of its files: whole, or not at all.</summary>
internal static class RolledFolder
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>What to tell whoever named the new folder; null where it can be written.</summary>
    /// <param name="target">Absolute.</param>
    /// <param name="source">The plan's folder, absolute.</param>
    /// <param name="named">As on the command line.</param>
    public static string? ProblemWith(string target, string source, string named)
    {
        if (File.Exists(target)) return $"'{named}' is a file: name a folder for the new plan.";
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
            return $"the folder '{named}' is not empty, and nothing in it is written over: name a new one.";
        return (target + Path.DirectorySeparatorChar).StartsWith(source + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? $"'{named}' stands in the plan that is rolled: name a folder beside it."
            : null;
    }

    /// <summary>Throws what the file system throws.</summary>
    public static void Write(string source, string target, ImmutableSortedDictionary<string, string> texts)
    {
        var parent = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(parent);
        var temporary = Path.Combine(parent, $".plan-{Guid.NewGuid():n}");
        try
        {
            Copy(source, temporary, "", texts);
            // An empty folder may be the one that somebody stands in.
            if (!Directory.Exists(target)) Directory.Move(temporary, target);
            else
                foreach (var entry in Directory.GetFileSystemEntries(temporary))
                    Directory.Move(entry, Path.Combine(target, Path.GetFileName(entry)));
        }
        finally
        {
            if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
        }
    }

    private static void Copy(string source, string target, string below, ImmutableSortedDictionary<string, string> texts)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(source))
        {
            var name = Path.GetFileName(file);
            var copy = Path.Combine(target, name);
            if (!texts.TryGetValue(below + name, out var text)) File.Copy(file, copy);
            else File.WriteAllBytes(copy, [.. HasMark(file) ? ByteOrderMark : [], .. Encoding.UTF8.GetBytes(text)]);
        }
        foreach (var folder in Directory.GetDirectories(source))
            if (IsOfThePlan(folder))
                Copy(folder, Path.Combine(target, Path.GetFileName(folder)), $"{below}{Path.GetFileName(folder)}/", texts);
    }

    // Neither what was built, nor the history, nor another plan; a link to a folder stays with the plan that has it.
    private static bool IsOfThePlan(string folder) =>
        Path.GetFileName(folder) is not ("out" or ".git") && !File.Exists(Path.Combine(folder, PlanFolder.ManifestName))
        && !File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint);

    private static bool HasMark(string file)
    {
        using var stream = File.OpenRead(file);
        var start = new byte[ByteOrderMark.Length];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual(ByteOrderMark);
    }
}
