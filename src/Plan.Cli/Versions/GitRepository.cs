using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Cli.Versions;

/// <summary>A git repository as seen from a folder in it. What hinders is told in a sentence for whoever called.</summary>
internal sealed class GitRepository
{
    private readonly Git _git;

    private GitRepository(Git git, string top, string prefix) => (_git, Top, Prefix) = (git, top, prefix);

    /// <summary>Its folder, absolute.</summary>
    public string Top { get; }

    /// <summary>The folder that it is seen from, from <see cref="Top"/>; <c>/</c> after each part, empty for the top itself.</summary>
    public string Prefix { get; }

    public static (GitRepository? Repository, string? Problem) At(string folder, string askedFor)
    {
        var git = new Git(folder);
        if (git.Ask("rev-parse", "--show-toplevel", "--show-prefix") is not { } answer)
            return (null, $"there is no folder '{askedFor}', and to read it as a revision needs the git program, which is not installed here.");
        if (!answer.IsGood)
            return (null, $"there is no folder '{askedFor}', and it can't be a revision, since no git repository can be read here{Said(answer)}.");
        var lines = answer.Text.Split('\n');
        return (new(git, lines[0].TrimEnd('\r'), lines.Length > 1 ? lines[1].TrimEnd('\r') : ""), null);
    }

    /// <summary>The commit that a revision names.</summary>
    public (string? Commit, string? Problem) Commit(string revision)
    {
        var answer = _git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}");
        if (answer is { IsGood: true }) return (answer.Line, null);
        var nearest = Suggestions.Nearest(revision, Names());
        return (null, $"there is no folder and no git revision '{revision}'."
            + (nearest.IsEmpty ? "" : $" Did you mean {string.Join(" or ", nearest)}?")
            + (IsShallow() ? " This clone holds the latest history only, as CI makes it: fetch all of it (fetch-depth: 0)." : ""));
    }

    /// <summary>Where the histories of two commits part.</summary>
    public (string? Commit, string? Problem) MergeBase(string first, string second) =>
        _git.Ask("merge-base", first, second) is { IsGood: true } answer
            ? (answer.Line, null)
            : (null, $"the two revisions have no history in common{(IsShallow() ? "; this clone holds the latest of it only: fetch all of it (fetch-depth: 0)" : "")}.");

    /// <summary>The files below a folder of a commit; none where it has no such folder.</summary>
    /// <param name="folder">From the top, with <c>/</c> last; empty for all.</param>
    public ImmutableArray<GitEntry> Files(string commit, string folder)
    {
        string[] below = folder.Length == 0 ? [] : ["--", folder];
        var answer = _git.Ask(["ls-tree", "-r", "-z", "--full-tree", commit, .. below]);
        return answer is { IsGood: true }
            ? [.. answer.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(line => Entry(line, folder)).OfType<GitEntry>()]
            : [];
    }

    /// <summary>Reads what files hold, one after another.</summary>
    public GitBlobs Blobs() => new(_git);

    private IEnumerable<string> Names() =>
        _git.Ask("for-each-ref", "--format=%(refname:short)") is { IsGood: true } answer
            ? answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Append("HEAD")
            : [];

    private bool IsShallow() => _git.Ask("rev-parse", "--is-shallow-repository") is { IsGood: true, Line: "true" };

    // 100644 blob 1234abcd<tab>plans/x/plan.yaml
    private static GitEntry? Entry(string line, string folder)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return line[..tab].Split(' ') is [var mode, "blob", var hash] ? new(line[(tab + 1 + folder.Length)..], hash, mode == "120000") : null;
    }

    private static string Said(GitAnswer answer)
    {
        var line = answer.Error.Trim().Split('\n')[0].Trim();
        return line.Length == 0 ? "" : $" ({line})";
    }
}

/// <summary>A file of a commit.</summary>
/// <param name="Path">From the folder that was asked for.</param>
/// <param name="Hash">What git knows its content by.</param>
/// <param name="IsLink">Its content is where it leads.</param>
internal sealed record GitEntry(string Path, string Hash, bool IsLink);
