using System.Collections.Immutable;
using System.Text;
using Plan.Cli.Commands;
using Plan.Cli.Versions;
using Plan.Compiler.Comparing;
using Plan.Compiler.Findings;

namespace Plan.Cli;

/// <summary>Reads two versions of a plan, and says what changed.</summary>
internal sealed class DiffRun(DiffRequest request, Shell shell)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        var templates = TemplateFolder.Read(request.Templates, shell);
        if (templates.Set is null) return shell.Refuse(templates.Problem!);
        var (old, @new, problem) = VersionReader.Read(request, shell, cancel);
        if (old is null || @new is null) return shell.Refuse(problem!);

        if (RefuseUnreadable(old, @new)) return ExitCode.Findings;
        var diff = PlanComparer.Compare(old.Plan, @new.Plan, old.Label, @new.Label);
        var text = request.Format.Write(diff, request.Language ?? diff.New.Language, templates.Set, shell.OutHasColour && request.Output is null);
        if (Put(text) is { } hindrance) return shell.Refuse(hindrance);
        var fails = request.FailOn switch { "change" => !diff.Changes.IsEmpty, "comparison" => diff.Comparisons.Any(), _ => false };
        return fails ? ExitCode.Findings : ExitCode.Clean;
    }

    // What could not be read would seem to be gone.
    private bool RefuseUnreadable(params ReadOnlySpan<PlanVersion> versions)
    {
        var unreadable = ImmutableArray.CreateBuilder<CheckedPlan>();
        foreach (var version in versions)
        {
            ImmutableArray<Finding> findings =
                [.. version.Plan.Findings.Where(finding => finding.Severity == Severity.Error && !finding.Rule.CanBeSoftened)];
            if (!findings.IsEmpty)
                unreadable.Add(new(
                    version.Plan.Plan.Manifest.Id.Value, version.Label, request.Language ?? version.Plan.Plan.Manifest.Language, findings));
        }
        if (unreadable.Count == 0) return false;
        shell.Error.Write(TextReport.Write(unreadable.ToImmutable(), new(shell.ErrorHasColour, shell.ErrorColumns)));
        shell.Error.WriteLine(Sentences.Of("changes", unreadable[0].Language)["unreadable"]);
        return true;
    }

    // Null where it went well.
    private string? Put(string text)
    {
        if (request.Output is not { } file)
        {
            shell.Out.Write(text);
            return null;
        }
        try
        {
            var path = shell.FullPath(file);
            using var output = new OutputFolder(Path.GetDirectoryName(path)!);
            output.Stage(new(Path.GetFileName(path), Encoding.UTF8.GetBytes(text)));
            output.Commit();
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"cannot write to '{file}': {problem.Message}";
        }
    }
}
