using System.Collections.Immutable;
using System.CommandLine;
using Plan.Compiler;
using Plan.Compiler.Findings;

namespace Plan.Cli.Commands;

/// <summary><c>plan check</c>: all findings of the plans at or below each path.</summary>
internal static class CheckCommand
{
    public static Command Create(Shell shell)
    {
        var paths = Arguments.Paths();
        var format = Arguments.Choice(
            "--format", "FORMAT", "How findings are told: text for a person, json for a program, sarif for code scanning, github for a workflow's annotations. Without it: text.",
            AllReports.All, report => report.Name);
        var failOn = Arguments.Choice(
            "--fail-on", "LEVEL", "The least severe finding that makes the exit code 1: error or warning. Without it: error.",
            ["error", "warning"], level => level);
        var noAccept = new Option<bool>("--no-accept") { Description = "Count accepted findings again." };
        var acceptAll = new Option<bool>("--accept-all") { Description = "Write an acceptance for each finding that can have one into the plan's accept.yaml." };
        var reason = new Option<string?>("--reason") { Description = "Why, with --accept-all. Readers see it beside the figure.", HelpName = "TEXT" };
        var office = Arguments.Office("List and count the findings of this office and of those below it. The whole plan is checked all the same.");
        var today = Arguments.Today();
        var language = Arguments.Language();
        var colour = Arguments.Colour();
        var command = new Command("check", "Says everything that is wrong with the plans: figures, references, spelling of keys.")
        {
            paths, format, failOn, noAccept, acceptAll, reason, office, today, language, colour,
        };
        command.Validators.Add(result =>
        {
            var hasReason = !string.IsNullOrWhiteSpace(result.GetValue(reason));
            if (result.GetValue(acceptAll) && !hasReason) result.AddError("--accept-all needs --reason TEXT, which says why.");
            if (result.GetValue(acceptAll) && result.GetValue(noAccept)) result.AddError("--accept-all and --no-accept do not go together.");
            if (!result.GetValue(acceptAll) && hasReason) result.AddError("--reason goes with --accept-all.");
        });
        command.SetAction((parsed, cancel) => Task.Run(
            () => Run(
                new()
                {
                    Paths = [.. parsed.GetValue(paths) ?? []],
                    Format = parsed.GetValue(format) ?? AllReports.All[0],
                    FailOn = parsed.GetValue(failOn) == "warning" ? Severity.Warning : Severity.Error,
                    AcceptAllBecause = parsed.GetValue(acceptAll) ? parsed.GetValue(reason) : null,
                    Accept = !parsed.GetValue(noAccept),
                    Office = parsed.GetValue(office),
                    Today = parsed.GetValue(today) ?? shell.Today,
                    Language = parsed.GetValue(language),
                },
                shell.Coloured(parsed.GetValue(colour)),
                cancel),
            cancel));
        return command;
    }

    private static int Run(CheckRequest request, Shell shell, CancellationToken cancel)
    {
        var search = PlanSearch.In(request.Paths, shell);
        if (search.Problem is { } nowhere) return shell.Refuse(nowhere);

        var office = new OfficeChoice(request.Office);
        CompiledPlan CheckIn(string folder) => shell.Check(folder, new(request.Today) { Accept = request.Accept });
        if (request.AcceptAllBecause is not null)
        {
            var found = search.Folders.Select(folder => (Plan: CheckIn(folder), Folder: folder))
                .Where(plan => office.Concerns(plan.Plan)).Select(plan => (plan.Plan, plan.Folder, office.FindingsOf(plan.Plan)));
            if (AcceptAll.Write(found, request, shell) is { } hindrance) return shell.Refuse(hindrance);
        }

        var plans = ImmutableArray.CreateBuilder<CheckedPlan>();
        using (var progress = new Progress(shell, search.Folders.Length))
        {
            var told = InOrder.Of(search.Folders, folder =>
            {
                cancel.ThrowIfCancellationRequested();
                progress.Next(shell.DisplayPath(folder));
                return (Plan: CheckIn(folder), Folder: folder);
            });
            foreach (var (plan, folder) in told)
                if (office.Concerns(plan)) plans.Add(shell.Told(plan, folder, office.FindingsOf(plan), request.Language));
        }

        if (office.Problem is { } unknown) return shell.Refuse(unknown);
        shell.Out.Write(request.Format.Write(plans.ToImmutable(), new(shell.OutHasColour, shell.OutColumns)));
        if (AddToJobSummary(request.Format, plans.ToImmutable(), shell) is { } unwritable) return shell.Refuse(unwritable);
        var summary = plans.Aggregate(new FindingSummary(), (sum, plan) => sum + plan.Summary);
        return summary.Fails(request.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Adds to what the job's earlier steps have said; null where that went well or there is none.</summary>
    private static string? AddToJobSummary(ReportFormat format, ImmutableArray<CheckedPlan> plans, Shell shell)
    {
        if (shell.JobSummary is not { } file || format.WriteJobSummary is not { } write) return null;
        try
        {
            File.AppendAllText(shell.FullPath(file), write(plans));
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"cannot write the job's summary to '{file}': {problem.Message}";
        }
    }
}
