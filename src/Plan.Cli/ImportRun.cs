using System.Collections.Immutable;
using Plan.Cli.Commands;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Forms;
using Plan.Compiler.Source;
using Plan.Workbook.Reading;

namespace Plan.Cli;

/// <summary>One import: reads the forms, shows what they change, asks, writes all of it or nothing, and checks the plan.</summary>
internal sealed class ImportRun(ImportRequest request, Shell shell)
{
    private const int LargestForm = 32 << 20;

    private CheckOptions Options => new(request.Today);

    /// <summary>Gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        var search = PlanSearch.In(request.Plan is { } path ? [path] : [], shell, mayBeUnfinished: true);
        if (search.Problem is { } nowhere) return shell.Refuse(nowhere);
        try
        {
            if (Finish(search.Folders) is { } unfinished) return shell.Refuse(unfinished);
            if (request.Finish) return ExitCode.Clean;
            var forms = ImmutableArray.CreateBuilder<(WorkbookReading Reading, SourceText File)>();
            foreach (var file in request.Files)
            {
                cancel.ThrowIfCancellationRequested();
                if (!File.Exists(shell.FullPath(file))) return shell.Refuse($"there is no file '{file}'.");
                forms.Add((Read(shell.FullPath(file)), new(file, "", shell.DisplayPath(shell.FullPath(file)))));
            }
            if (Choose(search.Folders, forms, out var folder) is { } unclear) return shell.Refuse(unclear);
            return Import(folder!, forms.ToImmutable(), cancel);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return shell.Refuse($"the import stopped: {problem.Message}");
        }
    }

    // What an earlier import had begun goes first: the plan is neither old nor new before that.
    private string? Finish(ImmutableArray<string> folders)
    {
        foreach (var folder in folders)
        {
            var write = new ImportWrite(folder);
            if (!write.IsUnfinished) continue;
            var (finished, problem) = write.Finish();
            if (problem is not null) return problem;
            shell.Error.WriteLine($"{shell.DisplayPath(folder)}: an import that was interrupted is now finished: {string.Join(", ", finished)}.");
        }
        return null;
    }

    private static WorkbookReading Read(string path) =>
        new FileInfo(path).Length > LargestForm ? new(null, WorkbookProblem.TooLarge) : FilledWorkbookReader.Read(File.ReadAllBytes(path));

    // The plan whose id the forms have; where there is but one, it is that one, and says what is wrong with the forms.
    private string? Choose(ImmutableArray<string> folders, IEnumerable<(WorkbookReading Reading, SourceText File)> forms, out string? folder)
    {
        folder = folders is [var only] ? only : null;
        if (folder is not null) return null;
        var ids = forms.Select(form => form.Reading.Workbook).OfType<FilledWorkbook>().Select(FormFacts.Of).OfType<FormFacts>()
            .Select(facts => facts.Plan).Distinct(StringComparer.Ordinal).ToList();
        if (ids is not [var id]) return "there are several plans here; name one with --plan.";
        folder = folders.FirstOrDefault(candidate => shell.Check(candidate, Options).Plan.Manifest.Id.Value == id);
        return folder is null ? $"no plan here has the id '{id}' that the form has; name the plan with --plan." : null;
    }

    private int Import(string folder, ImmutableArray<(WorkbookReading Reading, SourceText File)> forms, CancellationToken cancel)
    {
        var store = new DiskFiles(folder, shell.DisplayPath(folder));
        var plan = shell.Check(folder, Options);
        var words = Words.Of(request.Language ?? plan.Plan.Manifest.Language);
        var import = FormImport.Of(store, Path.GetFileName(folder), plan, forms, Options);
        var told = shell.Told(plan, folder, import.Findings, request.Language);
        shell.Error.Write(TextReport.WriteFindings(told, new(shell.ErrorHasColour)));
        if (import.After is not { } after)
        {
            shell.Error.WriteLine(words["import.refused"]);
            return ExitCode.Findings;
        }

        foreach (var form in import.Forms.Where(form => form.FilledBy is { Length: > 0 }))
            shell.Error.WriteLine($"{form.File.DisplayPath}: {words["import.filled-by"]} {PlainText.Of(form.FilledBy!)}");
        shell.Out.Write(new ImportTable(plan.Plan, words).Write(import.Changes));
        shell.Out.Flush();
        if (import.Changes.IsEmpty)
        {
            shell.Error.WriteLine(words["import.nothing"]);
            return Tell(plan, folder);
        }

        if (request.DryRun) return Tell(after, folder);
        if (!request.Yes && shell.Terminal is null)
            return shell.Refuse("import asks before it writes, and there is no terminal here to ask on: add --yes, or --dry-run to write nothing.");
        if (!request.Yes && !Ask(words, import))
        {
            shell.Error.WriteLine(words["import.refused"]);
            return ExitCode.Clean;
        }
        cancel.ThrowIfCancellationRequested();
        if (new ImportWrite(folder).Write(import.Files, import.Old) is { } hindrance) return shell.Refuse(hindrance);
        foreach (var path in import.Files.Keys) shell.Error.WriteLine($"{store.DisplayPath(path)}: {words["import.written"]}");
        return Tell(shell.Check(folder, Options), folder);
    }

    private bool Ask(Words words, FormImport import)
    {
        var (figures, files) = (words.Counted("import.figures", import.Changes.Length), words.Counted("import.files", import.Files.Count));
        shell.Error.Write($"{figures}, {files}. {words["import.ask"]} ");
        var answer = shell.Terminal!.ReadLine()?.Trim();
        return words["import.affirm"].Split(' ').Contains(answer, StringComparer.OrdinalIgnoreCase);
    }

    private int Tell(CompiledPlan plan, string folder)
    {
        var told = shell.Told(plan, folder, plan.Findings, request.Language);
        shell.Error.Write(TextReport.Write([told], new(shell.ErrorHasColour)));
        return told.Summary.Fails(Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }
}
