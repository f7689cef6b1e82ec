namespace Plan.Compiler.Source;

/// <summary>Where a path really leads, every link on the way followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>Null where nothing stands there, or links go round in a loop. Throws what the file system throws.</summary>
    public static string? Of(string absolutePath)
    {
        var left = new Stack<string>();
        Push(left, absolutePath);
        var real = Path.GetPathRoot(absolutePath)!;
        for (var links = 0; left.TryPop(out var part);)
        {
            var next = Path.Combine(real, part);
            FileSystemInfo info = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            if (info.LinkTarget is not { } target)
            {
                if (!info.Exists) return null;
                real = next;
                continue;
            }

            if (++links > MostLinks) return null;
            var absolute = Path.GetFullPath(target, real);
            Push(left, absolute);
            real = Path.GetPathRoot(absolute)!;
        }

        return real;
    }

    /// <summary>Whether a real path is that of a folder or stands below it.</summary>
    public static bool IsWithin(string folder, string path) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void Push(Stack<string> left, string path)
    {
        var root = Path.GetPathRoot(path)!.Length;
        foreach (var part in path[root..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse()) left.Push(part);
    }
}
