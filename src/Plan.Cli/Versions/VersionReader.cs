using Plan.Cli.Commands;
using Plan.Compiler;
using Plan.Compiler.Source;

namespace Plan.Cli.Versions;

/// <summary>Reads the two versions that a command line names: a folder where there is one of that name, else a git revision.</summary>
internal sealed class VersionReader
{
    private readonly Shell _shell;
    private readonly string _planPath;

    private VersionReader(Shell shell, string planPath) => (_shell, _planPath) = (shell, planPath);

    /// <returns>Both, or what hinders.</returns>
    public static (PlanVersion? Old, PlanVersion? New, string? Problem) Read(DiffRequest request, Shell shell, CancellationToken cancel)
    {
        var (old, @new, fromMergeBase) = Names(request, shell);
        // A revision beside a folder is of that folder's plan.
        var beside = new[] { old, @new }.FirstOrDefault(name => name is not null && Path.Exists(shell.FullPath(name)));
        var reader = new VersionReader(shell, request.Plan ?? beside ?? ".");
        var before = reader.Read(old, fromMergeBase ? @new : null);
        if (before.Version is null) return (null, null, before.Problem);
        cancel.ThrowIfCancellationRequested();
        var after = reader.Read(@new ?? reader._planPath, null);
        return (before.Version, after.Version, after.Problem);
    }

    // main..HEAD, main...HEAD as git has them: the second from where it left the first.
    private static (string Old, string? New, bool FromMergeBase) Names(DiffRequest request, Shell shell)
    {
        var dots = request.Old.IndexOf("..", StringComparison.Ordinal);
        if (request.New is not null || dots < 0 || Path.Exists(shell.FullPath(request.Old))) return (request.Old, request.New, false);
        var three = request.Old.AsSpan(dots).StartsWith("...");
        return (OrHead(request.Old[..dots]), OrHead(request.Old[(dots + (three ? 3 : 2))..]), three);

        static string OrHead(string revision) => revision.Length == 0 ? "HEAD" : revision;
    }

    private (PlanVersion? Version, string? Problem) Read(string name, string? other) =>
        Path.Exists(_shell.FullPath(name)) ? ReadFolder(name) : ReadRevision(name, other);

    private (PlanVersion? Version, string? Problem) ReadFolder(string path)
    {
        var (folder, problem) = PlanSearch.One(path, _shell);
        return folder is null ? (null, problem) : (new(_shell.Check(folder, new(_shell.Today)), LabelOf(folder)), null);
    }

    private (PlanVersion? Version, string? Problem) ReadRevision(string name, string? other)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var (revision, path) = colon > 0 ? (name[..colon], name[(colon + 1)..]) : (name, null);
        var (folder, problem) = PlanFolderHere(path is not null);
        if (folder is null) return (null, problem);
        var (repository, none) = GitRepository.At(folder, name);
        if (repository is null) return (null, none);
        var (commit, unknown) = CommitOf(repository, revision, other);
        if (commit is null) return (null, unknown);

        var below = path is null or ['.', '/', ..] ? repository.Prefix + path?[2..] : path;
        below = below.Trim('/') is { Length: > 0 } trimmed ? trimmed + "/" : "";
        var entries = repository.Files(commit, below);
        if (!entries.Any(entry => entry.Path == PlanFolder.ManifestName))
            return (null, $"there is no plan in '{(below.Length > 0 ? below.TrimEnd('/') : ".")}' at {revision}. "
                + $"Where it stood elsewhere then, write {revision}:FOLDER, from the repository's top folder.");
        using var blobs = repository.Blobs();
        var files = new RevisionFiles(entries, blobs, $"{revision}:{below}");
        var folderName = below.Length > 0 ? below.TrimEnd('/').Split('/')[^1] : Path.GetFileName(repository.Top);
        return (new(PlanCompiler.Check(files, folderName, new(_shell.Today)), name), null);
    }

    private static (string? Commit, string? Problem) CommitOf(GitRepository repository, string revision, string? other)
    {
        var (commit, problem) = repository.Commit(revision);
        if (commit is null || other is null) return (commit, problem);
        var (second, unknown) = repository.Commit(other);
        return second is null ? (null, unknown) : repository.MergeBase(commit, second);
    }

    // The plan's folder on the disk, which need not hold a plan any more; any folder does where the revision names its own.
    private (string? Folder, string? Problem) PlanFolderHere(bool any)
    {
        var full = _shell.FullPath(_planPath);
        if (!Directory.Exists(full)) return (null, $"there is no folder '{_planPath}'.");
        if (any) return (full, null);
        var (folder, problem) = PlanSearch.One(_planPath, _shell);
        return folder is null && PlanSearch.In([_planPath], _shell).Folders.IsEmpty ? (full, null) : (folder, problem);
    }

    private string LabelOf(string folder) => _shell.DisplayPath(folder) is var path && path == "." ? Path.GetFileName(folder) : path;
}
