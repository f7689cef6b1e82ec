namespace Plan.Compiler.Source;

/// <summary>
/// The files of one plan folder, on a disk or in memory. Paths are from that folder, <c>/</c> between. Nothing here throws.
/// </summary>
public interface IFileStore
{
    /// <summary>What a person is shown for a path: from the working directory, <c>/</c> between.</summary>
    string DisplayPath(string path);

    /// <summary>What stands directly in a folder, in no order; the plan folder itself is the empty path.</summary>
    FolderListing List(string folder);

    /// <summary>A whole file, unless it is longer than <paramref name="limit"/> bytes.</summary>
    FileReading Read(string path, int limit);
}
