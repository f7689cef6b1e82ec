namespace Plan.Compiler.Source;

/// <summary>Where a path really leads, every link on the way followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>Null where nothing stands there, or links go round in a loop. Throws what the file system throws.</summary>
    public static string? Of(string absolutePath)
    {
        var left = new Stack<string>();
        var real = Push(left, absolutePath);
        for (var links = 0; left.TryPop(out var part);)
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                if (!Path.Exists(next)) return null;
                real = next;
                continue;
            }

            if (++links > MostLinks) return null;
            real = Push(left, Path.GetFullPath(target, real));
        }

        return real;
    }

    /// <summary>Whether a path is that of a link, wherever it leads.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>Whether a real path is that of a folder or stands below it.</summary>
    public static bool IsWithin(string folder, string path) =>
        path == folder
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Puts the parts of a path before those left, and gives its root to start from.</summary>
    private static string Push(Stack<string> left, string path)
    {
        var root = Path.GetPathRoot(path)!;
        var parts = path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = parts.Length - 1; i >= 0; i--) left.Push(parts[i]);
        return root;
    }
}
