using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Editing;

/// <summary>A plan's folder with other bytes in some of its files, as it would be read if they were written.</summary>
internal sealed class EditedFiles(IFileStore files, ImmutableSortedDictionary<string, ImmutableArray<byte>> edited) : IFileStore
{
    public string DisplayPath(string path) => files.DisplayPath(path);

    public FolderListing List(string folder) => files.List(folder);

    public FileReading Read(string path, int limit) => !edited.TryGetValue(path, out var bytes) ? files.Read(path, limit)
        : bytes.Length > limit ? FileReading.Not(FileProblem.TooLarge)
        : FileReading.Of([.. bytes]);
}
