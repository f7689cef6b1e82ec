using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Source;

/// <summary>A plan's folder as read: its YAML files in the language's order, and what could not be read.</summary>
public sealed class PlanFolder
{
    /// <summary>The file that makes a folder a plan.</summary>
    public const string ManifestName = "plan.yaml";

    /// <summary>In bytes, of any one file: 16 MB, some four hundred times a large municipality's plan.</summary>
    public const int LargestFile = 16 << 20;

    private readonly IFileStore _store;

    private PlanFolder(IFileStore store, ImmutableArray<SourceText> files, ImmutableArray<Finding> findings) =>
        (_store, Files, Findings) = (store, files, findings);

    /// <summary>The manifest first, then by path, by code point.</summary>
    public ImmutableArray<SourceText> Files { get; }

    /// <summary>Files and folders that could not be read: what they hold is missing from <see cref="Files"/>.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Null where it is missing or could not be read, which is among the findings.</summary>
    public SourceText? Manifest => Files is [{ Path: ManifestName } manifest, ..] ? manifest : null;

    /// <summary>Reads every file of the plan. Reports what can't be read, and goes on with the rest.</summary>
    public static PlanFolder Read(IFileStore store)
    {
        var found = PlanFiles.In(store);
        var files = ImmutableArray.CreateBuilder<SourceText>();
        var findings = found.Findings.ToBuilder();
        foreach (var path in found.Paths)
        {
            var file = SourceReader.Read(store, path);
            if (file.Value is { } text) files.Add(text);
            if (file.Finding is { } finding) findings.Add(finding);
        }

        return new(store, files.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>The text of a file that the author names, from the file that names it.</summary>
    public FileResult<SourceText> ReadText(Located<string> file, Address? address = null)
    {
        var read = ReadBytes(file, address);
        return read.Value is { } bytes && NamedFiles.Resolve(file) is { } path
            ? SourceReader.Decode(path, _store.DisplayPath(path), bytes)
            : new(null, read.Finding);
    }

    /// <summary>The bytes of a file that the author names, an image, from the file that names it.</summary>
    public FileResult<byte[]> ReadBytes(Located<string> file, Address? address = null) =>
        NamedFiles.Read(_store, file, address);
}
