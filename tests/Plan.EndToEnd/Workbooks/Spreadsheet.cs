using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Workbooks;

/// <summary>LibreOffice, which computes workbooks for itself.</summary>
internal static class Spreadsheet
{
    /// <summary>A workbook as LibreOffice computes it, whatever our file says its formulas come to.</summary>
    public static async Task<WorkbookFile> Recalculate(string workbook)
    {
        using var folder = new TemporaryFolder();
        var name = Path.GetFileName(workbook);
        WorkbookFile.CopyWithoutResults(workbook, folder.At(name));
        return WorkbookFile.Read(await SaveAs(folder.At(name), "xlsx:Calc MS Excel 2007 XML", folder.At("computed")));
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
}
