using System.Collections.Immutable;
using Plan.Cli.Commands;
using Plan.Compiler;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Findings;
using Plan.Compiler.Forms;
using Plan.Compiler.Model;
using Plan.Workbook;

namespace Plan.Cli;

/// <summary>Makes the form of one office and period of one plan.</summary>
internal sealed class FormRun(FormRequest request, Shell shell)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        var search = PlanSearch.In(request.Path is { } path ? [path] : [], shell);
        if (search.Problem is { } nowhere) return shell.Refuse(nowhere);
        if (search.Folders is not [var folder])
            return shell.Refuse($"there are several plans here; name one: {string.Join(", ", search.Folders.Select(shell.DisplayPath))}.");
        var templates = TemplateFolder.Read(request.Templates, shell);
        if (templates.Set is null) return shell.Refuse(templates.Problem!);

        var plan = shell.Check(folder, new(shell.Today));
        var hindrances = FormMaker.Hindrances(plan);
        if (!hindrances.IsEmpty) return Tell(plan, folder, hindrances);
        var office = plan.Plan.Offices.FirstOrDefault(one => one.Id.Value == request.Office);
        if (office is null) return shell.Refuse(Unknown("office", request.Office, plan.Plan.Offices.Select(one => one.Id.Value)));
        var period = plan.Plan.Manifest.Periods.FirstOrDefault(one => one.Id.Value == request.Period);
        if (period is null) return shell.Refuse(Unknown("period", request.Period, plan.Plan.Manifest.Periods.Select(one => one.Id.Value)));
        var content = FormContent.Of(plan, office, period, request.Indicators);
        if (content.IsEmpty)
            return shell.Refuse($"no statement with lines of '{request.Office}' shows the period '{request.Period}': add it to the columns of the statement.");
        if (Frames(plan.Plan, content, out var frames) is { } wrongFrame) return shell.Refuse(wrongFrame);

        var options = new FormOptions(request.Office, request.Period) { Indicators = request.Indicators, Frames = frames };
        var (bytes, findings) = FormFile.Make(plan, content, options, templates.Set, cancel);
        return bytes is null ? Tell(plan, folder, findings) : Write(new($"{plan.Plan.Manifest.Id.Value}.{request.Office}.{request.Period}.xlsx", bytes));
    }

    private int Write(Compiler.Output.OutputFile file)
    {
        using var output = new OutputFolder(shell.FullPath(request.Output));
        try
        {
            var target = output.Stage(file);
            output.Commit();
            shell.Out.WriteLine(shell.DisplayPath(target));
            return ExitCode.Clean;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return shell.Refuse($"cannot write to '{request.Output}': {problem.Message}");
        }
    }

    private int Tell(CompiledPlan plan, string folder, ImmutableArray<Finding> findings)
    {
        var told = shell.Told(plan, folder, findings, request.Language);
        shell.Error.Write(TextReport.WriteFindings(told, new(shell.ErrorHasColour)));
        shell.Error.WriteLine(Words.Of(told.Language)["form.refused"]);
        return ExitCode.Findings;
    }

    private static string Unknown(string kind, string id, IEnumerable<string> all)
    {
        var nearest = Suggestions.Nearest(id, all);
        return $"there is no {kind} '{id}'." + (nearest.IsEmpty ? "" : $" Did you mean {string.Join(" or ", nearest)}?");
    }

    private string? Frames(OperationalPlan plan, FormContent content, out ImmutableDictionary<string, decimal> frames)
    {
        frames = ImmutableDictionary<string, decimal>.Empty;
        var mark = plan.Manifest.NumbersUsePoint ? DecimalMark.Point : DecimalMark.Comma;
        var ids = content.Statements.Select(statement => statement.Statement.Id.Value).ToList();
        foreach (var written in request.Frames)
        {
            var equals = written.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 && ids.Count > 1) return $"the form has several statements: write --frame {ids[0]}={written}, for each that has a frame.";
            var id = equals < 0 ? ids.FirstOrDefault() : written[..equals];
            if (id is null || content.Statements.FirstOrDefault(statement => statement.Statement.Id.Value == id) is not { } statement)
                return $"--frame: the form has no statement '{id}'" + (ids.Count == 0 ? "." : $": it has {string.Join(", ", ids)}.");
            var amount = AmountReader.Read(written[(equals + 1)..], mark, statement.Statement.Unit);
            if (!amount.TryGet(out var frame)) return $"--frame: '{written[(equals + 1)..]}' is not an amount: write it like 17240 or 17,2 mkr.";
            frames = frames.SetItem(id, frame.In(statement.Statement.Unit));
        }
        return null;
    }
}
