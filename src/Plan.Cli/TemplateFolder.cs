using Plan.Compiler.Findings;
using Plan.Compiler.Output;
using Plan.Compiler.Source;

namespace Plan.Cli;

/// <summary>An organisation's own templates.</summary>
/// <param name="Set">What ships, with the folder's files in their places; null where there is a problem.</param>
/// <param name="Problem">What to tell whoever named the folder.</param>
internal sealed record TemplateFolder(TemplateSet? Set, string? Problem)
{
    /// <param name="path">As on the command line; null for what ships alone.</param>
    public static TemplateFolder Read(string? path, Shell shell)
    {
        if (path is null) return new(TemplateSet.Shipped, null);
        var folder = shell.FullPath(path);
        if (!Directory.Exists(folder)) return new(null, $"there is no folder '{path}' with templates.");

        var set = TemplateSet.Shipped;
        var store = new DiskFiles(folder, shell.DisplayPath(folder));
        var folders = new Stack<string>([""]);
        while (folders.TryPop(out var next))
        {
            var listing = store.List(next);
            if (listing.Problem is not null) return new(null, $"cannot read the folder '{store.DisplayPath(next)}'.");
            foreach (var entry in listing.Entries.Where(entry => !entry.Name.StartsWith('.')))
            {
                var inner = next.Length == 0 ? entry.Name : $"{next}/{entry.Name}";
                if (entry.IsFolder && !entry.IsLink) folders.Push(inner);
                if (entry.IsFolder || !IsTemplate(entry.Name)) continue;
                if (SourceReader.Read(store, inner).Value is not { } text)
                    return new(null, $"cannot read '{store.DisplayPath(inner)}': it must be a plain file of UTF-8 text.");
                set = set.With(text);
            }
        }

        return StrayIn(set) is { } stray
            ? new(null, $"'{store.DisplayPath(stray)}' takes the place of no template that ships, and no template includes it."
                + (Suggestions.Clear(stray, TemplateSet.Shipped.Files.Keys) is { } near ? $" Did you mean {near}?" : ""))
            : new(set, null);
    }

    // Its author would wait in vain for it to be seen.
    private static string? StrayIn(TemplateSet set) => set.Files.Keys.Order(StringComparer.Ordinal)
        .FirstOrDefault(path => !TemplateSet.Shipped.Files.ContainsKey(path) && !IsIncluded(path, set));

    // By another of its folder: templates name each other in quotes.
    private static bool IsIncluded(string path, TemplateSet set)
    {
        if (Path.GetExtension(path) != ".scriban") return false;
        var (folder, name) = (path[..(path.LastIndexOf('/') + 1)], Path.GetFileName(path).Split('.')[0]);
        return set.Files.Values.Any(other => other.Path.StartsWith(folder, StringComparison.Ordinal)
            && (other.Text.Contains($"'{name}'", StringComparison.Ordinal) || other.Text.Contains($"\"{name}\"", StringComparison.Ordinal)));
    }

    private static bool IsTemplate(string name) => Path.GetExtension(name) is ".scriban" or ".css" or ".yaml";
}
