using System.Collections.Immutable;
using Plan.Cli.Commands;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Output;
using Plan.Compiler.Output.Tables;
using Plan.Compiler.Report;

namespace Plan.Cli;

/// <summary>One run of <c>plan show</c> over all plans.</summary>
internal sealed class ShowRun(ShowRequest request, Shell shell)
{
    /// <summary>The format for people, which shows as many tables as there are.</summary>
    public const string Text = "text";

    private const string OfStatement = "statement:";

    private readonly OfficeChoice _office = new(request.Office);
    private readonly List<(CompiledPlan Plan, ImmutableArray<ReportTable> Tables)> _shown = [];
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        if (request is { Format: not Text, Table: null })
            return shell.Refuse($"--format {request.Format} takes one table: say which with --table, such as --table indicators.");
        var search = PlanSearch.In(request.Paths, shell);
        if (search.Problem is { } nowhere) return shell.Refuse(nowhere);
        foreach (var folder in search.Folders)
        {
            cancel.ThrowIfCancellationRequested();
            Add(shell.Check(folder, new(shell.Today)));
        }

        if (_office.Problem is { } unknown) return shell.Refuse(unknown);
        if (request.Table is { } asked && _shown.All(plan => plan.Tables.IsEmpty)) return shell.Refuse(Unknown(asked));
        if (request.Format != Text && _shown.Count(plan => !plan.Tables.IsEmpty) > 1)
            return shell.Refuse($"--format {request.Format} takes one plan, and there are {_shown.Count}: go to its folder, or name it.");

        foreach (var (plan, tables) in _shown) Write(plan, tables);
        return TellErrors();
    }

    private void Add(CompiledPlan plan)
    {
        if (!_office.Concerns(plan)) return;
        var all = plan.HasManifest
            ? ReportTables.Of(ReportBuilder.Build(plan.Plan, plan.Figures, plan.Findings, TemplateSet.Shipped, new() { Office = request.Office }).Report)
            : [];
        _names.UnionWith(all.Select(table => table.Name));
        _shown.Add((plan, [.. all.Where(IsAskedFor)]));
    }

    private bool IsAskedFor(ReportTable table) => request.Table is not { } asked
        ? !table.Rows.IsEmpty
        : asked.StartsWith(OfStatement, StringComparison.Ordinal) ? asked[OfStatement.Length..] == table.Name : asked == table.Name;

    private void Write(CompiledPlan plan, ImmutableArray<ReportTable> tables)
    {
        var language = request.Language ?? plan.Plan.Manifest.Language;
        var colours = shell.OutHasColour ? Colours.Terminal : Colours.None;
        if (request.Format == Text && _shown.Count > 1 && !tables.IsEmpty)
            shell.Out.WriteLine(colours.Strong(PlainText.Of(plan.Plan.Manifest.Id.Value)) + "\n");
        foreach (var (index, table) in tables.Index())
            shell.Out.Write(request.Format switch
            {
                "csv" => TableCsv.Write(table),
                "json" => TableJson.Write(table, plan.Plan.Manifest.Id.Value),
                _ => (index > 0 ? "\n" : "") + TableText.Write(table, shell.TableWidth, Words.Of(language), colours),
            });
    }

    // Figures of a plan with errors may be other figures than was meant.
    private int TellErrors()
    {
        var exitCode = ExitCode.Clean;
        foreach (var (plan, _) in _shown.Where(shown => shown.Plan.HasErrors))
        {
            var errors = plan.Findings.Count(finding => finding is { Severity: Severity.Error, Accepted: null });
            var told = Words.Of(request.Language ?? plan.Plan.Manifest.Language).Counted("show.errors", errors);
            shell.Error.WriteLine(_shown.Count > 1 ? $"{PlainText.Of(plan.Plan.Manifest.Id.Value)}: {told}" : told);
            exitCode = ExitCode.Findings;
        }
        return exitCode;
    }

    private string Unknown(string asked)
    {
        var nearest = Suggestions.Nearest(asked, _names);
        return $"there is no table '{asked}'."
            + (!nearest.IsEmpty ? $" Did you mean {string.Join(" or ", nearest)}?"
                : _names.Count > 0 ? $" There are {string.Join(", ", _names)}."
                : " Nothing could be read of the plan: 'plan check' says why.");
    }
}
