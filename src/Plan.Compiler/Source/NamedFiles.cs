using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Source;

/// <summary>Files that an author names: texts and images, by a path from the file that names them.</summary>
internal static class NamedFiles
{
    public static FileResult<byte[]> Read(IFileStore store, Located<string> file, Address? address)
    {
        if (Resolve(file) is not { } path) return new(null, FileOutsidePlan.Rule.At(file.Span, address, Fact.Text("file", file.Value)));
        var reading = store.Read(path, PlanFolder.LargestFile);
        return reading.Bytes is { } bytes ? new(bytes, null) : new(null, Report(store, file, path, reading.Problem ?? FileProblem.Failed, address));
    }

    /// <summary>The path from the plan folder; null where it leads out of it.</summary>
    public static string? Resolve(Located<string> file)
    {
        if (file.Value.StartsWith('/') || file.Value.Contains('\\', StringComparison.Ordinal) || file.Value is [_, ':', ..]) return null;
        var parts = new List<string>(file.Span.Source.Path.Split('/')[..^1]);
        foreach (var part in file.Value.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return string.Join('/', parts);
    }

    private static Finding Report(IFileStore store, Located<string> file, string path, FileProblem problem, Address? address)
    {
        var name = Fact.Text("file", file.Value);
        return problem switch
        {
            FileProblem.Missing => Missing(store, file, path, address),
            FileProblem.OutsidePlan => FileOutsidePlan.Rule.At(file.Span, address, name) with { Variant = "link" },
            FileProblem.TooLarge => FileTooLarge.Rule.At(file.Span, address, name, Fact.Count("limit", PlanFolder.LargestFile >> 20)),
            _ => Unreadable.Rule.At(file.Span, address, name) with { Variant = SourceReader.VariantOf(problem) },
        };
    }

    private static Finding Missing(IFileStore store, Located<string> file, string path, Address? address)
    {
        var folder = path.LastIndexOf('/') is > 0 and var end ? path[..end] : "";
        ImmutableArray<string> there = [.. store.List(folder).Entries.Where(e => !e.IsFolder).Select(e => e.Name).Order(CodePointOrder.Instance)];
        return FileNotFound.Rule.At(file.Span, address, Fact.Text("file", file.Value), Fact.List("nearest", there.Take(3)));
    }
}
