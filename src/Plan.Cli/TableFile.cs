using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Forms;
using Plan.Compiler.Starting;
using Plan.Compiler.Starting.Tables;
using Plan.Workbook.Reading;

namespace Plan.Cli;

/// <summary>A file with a table in it.</summary>
/// <param name="path">As on the command line.</param>
internal sealed class TableFile(string path, Shell shell)
{
    private const int LargestFile = 16 << 20;

    /// <summary>The table; null with what to tell where there is none.</summary>
    public (ReadTable? Table, string? Problem) Read(StartRequest answers)
    {
        var words = Words.Of(answers.Language);
        var file = Fact.Text("file", path);
        var full = shell.FullPath(path);
        if (!File.Exists(full)) return (null, words.Told("init.no-file", file));
        if (new FileInfo(full).Length > LargestFile) return (null, CannotRead(words, words["init.file-too-large"]));
        var isWorkbook = Path.GetExtension(full).ToLowerInvariant() is ".xlsx" or ".xlsm";
        if (!isWorkbook && Path.GetExtension(full).ToLowerInvariant() is not (".csv" or ".tsv" or ".txt")) return (null, words.Told("init.unknown-kind", file));
        try
        {
            var bytes = File.ReadAllBytes(full);
            var (grids, problem) = isWorkbook ? FromWorkbook(bytes, words) : ([CsvGrid.Read(Path.GetFileNameWithoutExtension(full), CsvGrid.Decode(bytes))], null);
            if (problem is not null) return (null, CannotRead(words, problem));
            var reading = TableReader.Read(grids, Path.GetFileNameWithoutExtension(full), answers.Language, answers.Years.First);
            return (reading.Table is { } table ? table with { Source = Path.GetFileName(full) } : null, reading.Problem is { } lacking ? words.Told($"init.{lacking}", file) : null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, CannotRead(words, problem.Message));
        }
    }

    private string CannotRead(Words words, string reason) =>
        words.Told("init.cannot-read", Fact.Text("file", path), Fact.Text("reason", reason));

    private static (ImmutableArray<Grid> Grids, string? Problem) FromWorkbook(byte[] bytes, Words words)
    {
        var reading = FilledWorkbookReader.Read(bytes);
        return reading.Workbook is { } workbook ? (WorkbookGrid.Read(workbook), null) : ([], words[reading.Problem switch
        {
            WorkbookProblem.Locked => "init.locked",
            WorkbookProblem.OpenDocument => "init.open-document",
            WorkbookProblem.TooLarge => "init.file-too-large",
            _ => "init.damaged",
        }]);
    }
}
