using System.Collections.Immutable;
using Plan.Cli.Commands;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Starting;
using Plan.Compiler.Starting.Tables;

namespace Plan.Cli;

/// <summary>One new plan: asks, reads the table, writes all files or none, and checks what was written.</summary>
internal sealed class InitRun(InitRequest request, Shell shell)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(CancellationToken cancel)
    {
        var folder = Path.TrimEndingDirectorySeparator(shell.FullPath(request.Folder));
        var words = Words.Of(request.Language ?? InitQuestions.DefaultLanguage);
        // Before any question: whoever has answered three of them doesn't want to hear that it was in vain.
        if (File.Exists(folder)) return shell.Refuse(words.Told("init.not-a-folder", Fact.Text("file", request.Folder)));
        if (File.Exists(Path.Combine(folder, PlanFolder.ManifestName))) return RefuseOver(folder, PlanFolder.ManifestName, words);

        var (answers, problem) = new InitQuestions(request, shell).Ask();
        if (answers is null) return shell.Refuse(problem!);
        words = Words.Of(answers.Language);
        if (request.Table is { } path)
        {
            var (table, unreadable) = new TableFile(path, shell).Read(answers);
            if (table is null) return shell.Refuse(unreadable!);
            answers = answers with { Table = table };
        }

        cancel.ThrowIfCancellationRequested();
        var files = StartingPlan.Make(answers);
        if (files.FirstOrDefault(file => Path.Exists(NewFiles.Target(folder, file))) is { } there) return RefuseOver(folder, there.Path, words);
        try
        {
            NewFiles.Write(folder, files);
        }
        catch (Exception hindrance) when (hindrance is IOException or UnauthorizedAccessException)
        {
            return shell.Refuse(words.Told("init.cannot-write", Fact.Text("file", request.Folder), Fact.Text("reason", hindrance.Message)));
        }

        return Tell(folder, files, answers.Table?.Remarks ?? [], words);
    }

    private int RefuseOver(string folder, string path, Words words) => shell.Refuse(
        words.Told("init.there-already", Fact.Text("file", shell.DisplayPath(NewFiles.Target(folder, path)))));

    // What doesn't add up in a table is told at once.
    private int Tell(string folder, ImmutableArray<StartFile> files, ImmutableArray<TableRemark> remarks, Words words)
    {
        foreach (var file in files) shell.Out.WriteLine(shell.DisplayPath(NewFiles.Target(folder, file)));
        shell.Out.Flush();
        foreach (var remark in remarks)
            shell.Error.WriteLine(words.Told($"init.{remark.Variant}", Fact.Text("cell", remark.Cell), Fact.Text("text", remark.Text)));
        var plan = shell.Check(folder, new(shell.Today));
        var told = shell.Told(plan, folder, plan.Findings, null);
        if (!plan.Findings.IsEmpty) shell.Error.Write(TextReport.Write([told], new(shell.ErrorHasColour)));
        shell.Error.WriteLine(words.Told("init.next",
            Fact.Text("manifest", shell.DisplayPath(Path.Combine(folder, PlanFolder.ManifestName))), Fact.Text("folder", shell.DisplayPath(folder))));
        return told.Summary.Fails(Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }
}
