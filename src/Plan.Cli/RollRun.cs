using System.Collections.Immutable;
using Plan.Cli.Commands;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Rolling;
using Plan.Compiler.Source;

namespace Plan.Cli;

/// <summary>Rolls a plan, and writes the new one where nothing stands.</summary>
internal sealed class RollRun(RollRequest request, Shell shell)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        var (folder, nowhere) = PlanSearch.One(request.Path, shell);
        if (folder is null) return shell.Refuse(nowhere!);
        var target = Path.TrimEndingDirectorySeparator(shell.FullPath(request.Output));
        if (RolledFolder.ProblemWith(target, folder, request.Output) is { } taken) return shell.Refuse(taken);

        var options = new CheckOptions(shell.Today);
        var plan = shell.Check(folder, options);
        if (plan.HasErrors) return Tell(plan, folder, "refused");
        var years = plan.Plan.Manifest.Years;
        if (request.Year <= years.First)
            return shell.Refuse($"the plan in '{shell.DisplayPath(folder)}' is that of {years.First} already: name a later year.");
        if (request.Year > years.First + CheckedYears) return shell.Refuse($"{request.Year} is too far from {years.First}.");

        var rolled = PlanRoller.Roll(new DiskFiles(folder, shell.DisplayPath(folder)), plan, request.Year, Path.GetFileName(target), options);
        if (rolled.Plan.HasErrors) return Tell(rolled.Plan, folder, "broken");
        cancel.ThrowIfCancellationRequested();
        try
        {
            RolledFolder.Write(folder, target, rolled.Files);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return shell.Refuse($"cannot write to '{request.Output}': {problem.Message}");
        }
        shell.Out.Write(RollText.Write(rolled, years.First, shell.DisplayPath(target), LanguageOf(plan), shell.OutHasColour));
        return ExitCode.Clean;
    }

    // As far as the language lets years be from the plan year.
    private const int CheckedYears = 50;

    private int Tell(CompiledPlan plan, string folder, string ending)
    {
        ImmutableArray<Finding> errors = [.. plan.Findings.Where(finding => finding is { Severity: Severity.Error, Accepted: null })];
        shell.Error.Write(TextReport.Write([shell.Told(plan, folder, errors, request.Language)], new(shell.ErrorHasColour)));
        shell.Error.WriteLine(Sentences.Of("roll", LanguageOf(plan))[ending]);
        return ExitCode.Findings;
    }

    private string LanguageOf(CompiledPlan plan) => request.Language ?? plan.Plan.Manifest.Language;
}
