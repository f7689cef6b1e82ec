using System.Formats.Tar;

namespace Plan.Compiler.Source;

/// <summary>Tells plain files from folders, devices and pipes without opening them: to open a pipe is to wait for its writer.</summary>
internal static class PlainFiles
{
    /// <summary>Null for a plain file. Throws what the file system throws.</summary>
    public static FileProblem? ProblemOf(string realPath)
    {
        if (Directory.Exists(realPath)) return FileProblem.NotPlain;

        // Devices and pipes have no length, so only what is empty needs a closer look.
        return new FileInfo(realPath).Length > 0 || OperatingSystem.IsWindows() || KindOf(realPath) is TarEntryType.RegularFile
            ? null
            : FileProblem.NotPlain;
    }

    /// <summary>Of all the library, the tar writer alone asks a Unix what kind of file this is.</summary>
    private static TarEntryType KindOf(string realPath)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true)) writer.WriteEntry(realPath, "file");
        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()!.EntryType;
    }
}
