using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Cli;

/// <summary>The plans that a command is about.</summary>
/// <param name="Folders">Absolute, in the order of their paths; none where there is a problem.</param>
/// <param name="Problem">What to tell whoever called; null where there are plans.</param>
internal sealed record PlanSearch(ImmutableArray<string> Folders, string? Problem)
{
    /// <param name="paths">As on the command line; none means the working directory.</param>
    /// <param name="shell">For the working directory.</param>
    /// <param name="mayBeUnfinished">Whether a plan may be half an import's old and half its new one, which is a problem otherwise.</param>
    public static PlanSearch In(ImmutableArray<string> paths, Shell shell, bool mayBeUnfinished = false)
    {
        var folders = new SortedSet<string>(CodePointOrder.Instance);
        foreach (var path in paths.IsEmpty ? ["."] : paths)
        {
            var full = Path.TrimEndingDirectorySeparator(shell.FullPath(path));
            if (!Path.Exists(full)) return new([], $"there is no file or folder '{path}'.");
            var found = PlanFinder.Find(full);
            if (found.IsEmpty)
                return new(
                    [],
                    $"there is no plan in '{path}', below it or above it. A plan is a folder with a file {PlanFolder.ManifestName}: "
                    + "go to that folder, or name it.");
            folders.UnionWith(found);
        }

        return mayBeUnfinished ? new([.. folders], null) : Finished([.. folders], shell);
    }

    /// <summary>The one plan that a path means: its own, where it is a plan's folder, else the only one below it or the one that it stands in.</summary>
    public static (string? Folder, string? Problem) One(string path, Shell shell)
    {
        var full = Path.TrimEndingDirectorySeparator(shell.FullPath(path));
        var search = File.Exists(Path.Combine(full, PlanFolder.ManifestName)) ? Finished([full], shell) : In([path], shell);
        return search.Folders.Length > 1
            ? (null, $"there are {search.Folders.Length} plans in '{path}', {shell.DisplayPath(search.Folders[0])} first: name the folder of one.")
            : (search.Folders.FirstOrDefault(), search.Problem);
    }

    private static PlanSearch Finished(ImmutableArray<string> folders, Shell shell) =>
        folders.FirstOrDefault(folder => new ImportWrite(folder).IsUnfinished) is { } unfinished
            ? new([], $"an import into '{shell.DisplayPath(unfinished)}' was interrupted before all of its files were in place: run 'plan import --finish' there.")
            : new(folders, null);

    /// <summary>That of the plan that one stands in; null where there is none.</summary>
    public static string? LanguageHere(Shell shell) =>
        In([], shell) is { Folders: [var folder, ..] } ? shell.Check(folder, new(shell.Today)).Plan.Manifest.Language : null;
}
