using System.Collections.Immutable;
using Plan.Compiler.Starting;

namespace Plan.Cli;

/// <summary>Files that were not there before, in a folder and those below it. Throws what the file system throws.</summary>
internal static class NewFiles
{
    public static string Target(string folder, StartFile file) => Target(folder, file.Path);

    public static string Target(string folder, string path) => Path.Combine([folder, .. path.Split('/')]);

    /// <summary>Writes all of them, or none; the last one last, so that whoever waits for it finds the others.</summary>
    /// <param name="folder">Absolute; made where it is missing.</param>
    public static void Write(string folder, ImmutableArray<StartFile> files)
    {
        var outputs = new List<(string Folder, OutputFolder Output)>();
        try
        {
            foreach (var file in files)
            {
                var target = Target(folder, file);
                var into = Path.GetDirectoryName(target)!;
                // The last file's folder is renamed into last.
                var at = outputs.FindIndex(one => one.Folder == into);
                if (at >= 0 && at < outputs.Count - 1)
                {
                    outputs.Add(outputs[at]);
                    outputs.RemoveAt(at);
                }
                else if (at < 0)
                {
                    outputs.Add((into, new(into)));
                }
                outputs[^1].Output.Stage(new(Path.GetFileName(target), file.Bytes));
            }
            foreach (var (_, output) in outputs) output.Commit();
        }
        finally
        {
            // Deepest first, so that each takes away the folder that was made for it.
            foreach (var (_, output) in outputs.OrderByDescending(one => one.Folder.Length)) output.Dispose();
        }
    }
}
