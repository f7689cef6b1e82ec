using System.Collections.Immutable;

namespace Plan.Compiler.Source;

/// <summary>What stands in a folder.</summary>
/// <param name="Entries">In no order.</param>
/// <param name="Problem">Why nothing could be listed.</param>
public readonly record struct FolderListing(ImmutableArray<FolderEntry> Entries, FileProblem? Problem = null);

/// <summary>A file or a folder.</summary>
/// <param name="Name">Its own name, without the folder.</param>
/// <param name="IsFolder">Of a link, what it leads to.</param>
/// <param name="IsLink">Stands here but is kept elsewhere.</param>
/// <param name="Target">Of a link that leads to something in the plan folder, the path from there; else null.</param>
public readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink = false, string? Target = null);
