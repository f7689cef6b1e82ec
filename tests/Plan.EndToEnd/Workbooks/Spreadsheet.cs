using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Workbooks;

/// <summary>LibreOffice, which computes workbooks for itself.</summary>
internal static class Spreadsheet
{
    // Every sheet to a file of its own: UTF-8, all in quotes, figures in full and with a point.
    private const string Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1";

    // Each start of the program takes seconds; side by side they use the machine.
    private const int AtOnce = 2;

    /// <summary>A workbook as LibreOffice computes it, whatever our file says its formulas come to.</summary>
    public static async Task<WorkbookFile> Recalculate(string workbook) => (await Recalculate([workbook]))[0];

    /// <summary>Several, in their order. No two may have the same name.</summary>
    /// <param name="change">Puts other figures into the files before they are computed, by their index.</param>
    public static async Task<IReadOnlyList<WorkbookFile>> Recalculate(IReadOnlyList<string> workbooks, Action<int, WorkbookEdit>? change = null)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("files"));
        var copies = workbooks.Select(workbook => folder.At($"files/{Path.GetFileName(workbook)}")).ToList();
        foreach (var (index, workbook) in workbooks.Index())
        {
            using var edit = WorkbookEdit.CopyWithoutResults(workbook, copies[index]);
            change?.Invoke(index, edit);
        }

        var said = await Task.WhenAll(copies.Chunk((copies.Count + AtOnce - 1) / AtOnce).Select((some, index) => Convert(some, folder, index)));
        return [.. workbooks.Select(workbook => Read(workbook, folder, string.Join('\n', said)))];
    }

    /// <summary>A workbook opened and saved by LibreOffice, in a folder.</summary>
    public static async Task<string> SaveAs(string workbook, string kind, string to)
    {
        using var folder = new TemporaryFolder();
        var converted = await Run.Program(
            Tool.LibreOffice(),
            [
                // A profile of its own, so that runs side by side don't wait for one another.
                $"-env:UserInstallation={new Uri(folder.At("profile")).AbsoluteUri}",
                "--headless", "--convert-to", kind, "--outdir", to, workbook,
            ]);

        var saved = Path.Combine(to, Path.ChangeExtension(Path.GetFileName(workbook), kind.Split(':')[0]));
        Assert.True(File.Exists(saved), converted.Said);
        return saved;
    }

    private static async Task<string> Convert(string[] workbooks, TemporaryFolder folder, int index)
    {
        // A profile of its own, so that runs side by side don't wait for one another.
        var profile = $"-env:UserInstallation={new Uri(folder.At($"profile-{index}")).AbsoluteUri}";
        var converted = await Run.Program(
            Tool.LibreOffice(), [profile, "--headless", "--convert-to", Csv, "--outdir", folder.At("computed"), .. workbooks]);
        return converted.Said;
    }

    private static WorkbookFile Read(string workbook, TemporaryFolder folder, string said) => WorkbookFile.OfCsv(
        WorkbookFile.Read(workbook).Sheets.Keys,
        sheet =>
        {
            var file = folder.At($"computed/{Path.GetFileNameWithoutExtension(workbook)}-{sheet}.csv");
            Assert.True(File.Exists(file), $"{file} is missing\n{said}");
            return File.ReadAllText(file);
        });
}
