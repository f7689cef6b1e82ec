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
        if (Resolve(file) is not { } path)
            return new(null, FileOutsidePlan.Rule.At(file.Span, address, Fact.Text("file", file.Value)));

        var reading = store.Read(path, PlanFolder.LargestFile);
        return reading switch
        {
            { Bytes: { } bytes } => new(bytes, null),
            { Problem: FileProblem.Missing } => new(null, NotFound(store, file, address)),
            { Problem: var problem } =>
                new(null, SourceReader.Unread(file.Span, problem ?? FileProblem.Failed, file.Value) with { Address = address }),
        };
    }

    /// <summary>The path that a link in a text is to.</summary>
    public static string PathIn(string url) => Uri.UnescapeDataString(url.Split('#', '?')[0]);

    /// <summary>The path from the plan folder; null where it leads out of it.</summary>
    public static string? Resolve(Located<string> file)
    {
        if (file.Value is ['/', ..] or [_, ':', ..]) return null;
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

    private static Finding NotFound(IFileStore store, Located<string> file, Address? address)
    {
        var finding = FileNotFound.Rule.At(file.Span, address, Fact.Text("file", file.Value));
        if (file.Value.Contains('\\', StringComparison.Ordinal))
            return finding with { Facts = finding.Facts.Add(Fact.Text("suggestion", file.Value.Replace('\\', '/'))), Hints = ["slash"] };

        var nearest = Nearest(store, file);
        return finding with { Facts = finding.Facts.Add(Fact.List("nearest", nearest)), Hints = nearest.IsEmpty ? [] : ["did-you-mean"] };
    }

    /// <summary>Files of that very name elsewhere in the plan, else of a name like it, as the author would write them.</summary>
    private static ImmutableArray<string> Nearest(IFileStore store, Located<string> file)
    {
        var from = file.Span.Source.Path.Split('/')[..^1];
        var all = new List<string>();
        Collect(store, "", all);
        var named = all.Where(path => NameOf(path) == NameOf(file.Value)).ToArray();
        return named is [_, .. { Length: < 3 }]
            ? [.. named.Select(path => From(from, path))]
            : Suggestions.Nearest(file.Value, all.Select(path => From(from, path)));
    }

    private static void Collect(IFileStore store, string folder, List<string> all)
    {
        foreach (var entry in store.List(folder).Entries.OrderBy(entry => entry.Name, CodePointOrder.Instance))
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (!entry.IsFolder) all.Add(path);
            else if (!entry.IsLink && !PlanFiles.IsKeptOut(entry.Name)) Collect(store, path, all);
        }
    }

    private static string From(string[] folder, string path)
    {
        var parts = path.Split('/');
        var shared = 0;
        while (shared < folder.Length && shared < parts.Length - 1 && folder[shared] == parts[shared]) shared++;
        return string.Join('/', [.. Enumerable.Repeat("..", folder.Length - shared), .. parts[shared..]]);
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
