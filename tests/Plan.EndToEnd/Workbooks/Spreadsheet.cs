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

        var converted = await Run.Program(
            Tool.LibreOffice(),
            [
                // A profile of its own, so that runs side by side don't wait for one another.
                $"-env:UserInstallation={new Uri(folder.At("profile")).AbsoluteUri}",
                "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder.At("computed"), folder.At(name),
            ]);

        Assert.True(File.Exists(folder.At($"computed/{name}")), converted.Said);
        return WorkbookFile.Read(folder.At($"computed/{name}"));
    }
}
