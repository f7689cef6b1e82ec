using Plan.Cli.Commands;
using Plan.Cli.Printing;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Output;
using Plan.Compiler.Report;

namespace Plan.Cli;

/// <summary>One run over all plans: each is checked and its documents made, and nothing is put in place before all has succeeded.</summary>
internal sealed class BuildRun(BuildRequest request, Shell shell)
{
    private readonly List<CheckedPlan> _plans = [];
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly List<string> _documents = [];
    private readonly OfficeChoice _office = new(request.Options.Office);
    private readonly List<ReportModel> _reports = [];
    private bool _isRefused;

    /// <summary>Gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        var search = PlanSearch.In(request.Paths, shell);
        if (search.Problem is { } nowhere) return shell.Refuse(nowhere);
        var templates = TemplateFolder.Read(request.Templates, shell);
        if (templates.Set is null) return shell.Refuse(templates.Problem!);

        using var output = new OutputFolder(shell.FullPath(request.Output));
        try
        {
            using (var progress = new Progress(shell, search.Folders.Length))
            {
                var made = InOrder.Of(search.Folders, folder =>
                {
                    cancel.ThrowIfCancellationRequested();
                    progress.Next(shell.DisplayPath(folder));
                    return Make(folder, templates.Set, cancel);
                });
                foreach (var (folder, plan, built) in made)
                    if (Add(folder, plan, built, output) is { } problem) return shell.Refuse(problem);
            }

            if (_office.Problem is { } unknown) return shell.Refuse(unknown);
            if (AddIndex(templates.Set, output, cancel) is { } taken) return shell.Refuse(taken);
            cancel.ThrowIfCancellationRequested();
            if (!_isRefused) output.Commit();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return shell.Refuse($"cannot write to '{request.Output}': {problem.Message}");
        }

        catch (BrowserException problem)
        {
            return shell.Refuse(problem.Message);
        }

        return Tell();
    }

    // Whether another plan stops the run is not known here: its documents are then made for nothing.
    private (string Folder, CompiledPlan Plan, BuiltPlan Built) Make(string folder, TemplateSet templates, CancellationToken cancel)
    {
        var plan = shell.Check(folder, new(shell.Today));
        var built = _office.MayHave(plan) ? PlanCompiler.Build(plan, request.Formats, templates, request.Options, cancel) : new([], []);
        return (folder, plan, built);
    }

    // What is wrong with the command line or the place; null where there is nothing.
    private string? Add(string folder, CompiledPlan plan, BuiltPlan built, OutputFolder output)
    {
        if (!_office.Concerns(plan)) return null;
        var told = shell.Told(plan, folder, plan.Findings, request.Language);
        if (!_folders.TryAdd(told.Id, told.Path))
            return $"two plans have the id '{told.Id}', and would be written to the same files: {_folders[told.Id]} and {told.Path}.";

        _isRefused |= plan.HasErrors && !request.Options.Draft;
        if (!_isRefused)
        {
            if (built.Files.IsEmpty) _isRefused = true;
            told = told with { Findings = [.. told.Findings, .. built.Findings] };
            if (built.Report is { } report) _reports.Add(report);
            foreach (var file in built.Files) _documents.Add(output.Stage(file));
        }

        _plans.Add(told);
        return null;
    }

    // Several plans have a page that leads to all of them; extracts don't, since it would stand in the place of the plans' own.
    private string? AddIndex(TemplateSet templates, OutputFolder output, CancellationToken cancel)
    {
        if (_isRefused || _reports.Count < 2 || request.Options.Office is not null || !request.Formats.Contains(HtmlFormat.Format)) return null;
        if (_folders.GetValueOrDefault(Path.GetFileNameWithoutExtension(PlanCompiler.IndexFile)) is { } taken)
            return $"the plan in {taken} would be written to {PlanCompiler.IndexFile}, the page that leads to all plans: give it another id, or build it alone.";

        var index = PlanCompiler.BuildIndex([.. _reports], templates, request.Language ?? _plans[0].Language, cancel);
        if (index.Files.IsEmpty) _isRefused = true;
        _plans[^1] = _plans[^1] with { Findings = [.. _plans[^1].Findings, .. index.Findings] };
        foreach (var file in index.Files) _documents.Add(output.Stage(file));
        return null;
    }

    private int Tell()
    {
        var summary = _plans.Aggregate(new FindingSummary(), (sum, plan) => sum + plan.Summary);
        if (_plans.Any(plan => plan.Findings.Any(finding => finding.Accepted is null)))
            shell.Error.Write(TextReport.Write([.. _plans], new(shell.ErrorHasColour, shell.ErrorColumns)));
        if (_isRefused)
            shell.Error.WriteLine(Words.Of(_plans[0].Language)["build.refused"]);
        else
            foreach (var document in _documents)
                shell.Out.WriteLine(shell.DisplayPath(document));
        return summary.Fails(Severity.Error) || _isRefused ? ExitCode.Findings : ExitCode.Clean;
    }
}
