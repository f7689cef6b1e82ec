using System.Globalization;
using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Workbooks;

/// <summary>Forms that the program makes, LibreOffice saves and the program imports; and imports that are killed.</summary>
public sealed class FormTests : IDisposable
{
    private const string Column = "in:budget-2025";
    private const string Excel = "xlsx:Calc MS Excel 2007 XML";

    private readonly TemporaryFolder _folder = new();

    public FormTests() => Copy(Repository.At("plans/lulea-ksf-2025"), _folder.At("plan"));

    [Fact]
    public async Task LibreOffice_computes_a_form_to_what_it_says()
    {
        var form = await Make("ledning-stod");

        var (written, computed) = (WorkbookFile.Read(form), await Spreadsheet.Recalculate(form));

        var formulas = written.Sheets.SelectMany(sheet => sheet.Value.Where(cell => cell.Value.IsFormula).Select(cell => (Sheet: sheet.Key, cell.Key, cell.Value))).ToList();
        Assert.True(formulas.Count > 30, $"{formulas.Count}");
        foreach (var (sheet, cell, value) in formulas)
            Assert.True(AreSame(value.Value, computed.Sheets[sheet].GetValueOrDefault(cell)?.Value), $"{sheet}!{cell}: {value.Value}, {computed.Sheets[sheet].GetValueOrDefault(cell)?.Value}");
    }

    [Fact]
    public async Task A_form_that_LibreOffice_saved_is_read_and_a_formula_by_what_it_computes()
    {
        // LibreOffice computes the formula; the rest is filled in after it has saved.
        var made = new RawForm(await File.ReadAllBytesAsync(await Make("ekonomi"), Cancel)).Compute("line:drift/ekonomi", Column, "2*8800", null).Save();
        await File.WriteAllBytesAsync(_folder.At("formel.xlsx"), made, Cancel);
        var saved = await Spreadsheet.SaveAs(_folder.At("formel.xlsx"), Excel, _folder.At("saved"));
        await File.WriteAllBytesAsync(saved, new RawForm(await File.ReadAllBytesAsync(saved, Cancel)).Status("Klar").Write("line:drift/ekonomi", "in:comment", "Ny tjänst").Save(), Cancel);
        await File.WriteAllBytesAsync(_folder.At("igen.xlsx"), await File.ReadAllBytesAsync(await Spreadsheet.SaveAs(saved, Excel, _folder.At("again")), Cancel), Cancel);

        var before = await File.ReadAllTextAsync(_folder.At("plan/kontor/11-ekonomi.yaml"), Cancel);
        var run = await PlanProgram.Run(_folder.Path, "import", "igen.xlsx", "--plan", "plan", "--yes");

        Assert.Contains("formula-read", run.Error);
        Assert.Contains("17\u00A0600\u00A0tkr  Ny tjänst", run.Out);
        Assert.Equal(before.Replace("budget-2025: 17 240", "budget-2025: 17 600", StringComparison.Ordinal), await File.ReadAllTextAsync(_folder.At("plan/kontor/11-ekonomi.yaml"), Cancel));
    }

    [Fact]
    public async Task An_OpenDocument_file_is_told()
    {
        var saved = await Spreadsheet.SaveAs(await Make("ekonomi"), "ods", _folder.At("saved"));
        var run = await PlanProgram.Run(_folder.Path, "import", saved, "--plan", "plan", "--yes");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("OpenDocument", run.Error);
    }

    [Fact]
    public async Task A_kill_leaves_the_old_plan_or_the_new_or_says_what_to_finish()
    {
        var form = new RawForm(await File.ReadAllBytesAsync(await Make("ledning-stod"), Cancel)).Status("Klar");
        foreach (var line in new[] { "ledning-stod", "ekonomi", "it-digitalisering", "inkop-upphandling", "hr", "kommunikation", "naringsliv" })
            form.Fill($"line:drift/{line}", Column, "4711");
        await File.WriteAllBytesAsync(_folder.At("form.xlsx"), form.Save(), Cancel);
        var old = Texts("plan");
        Copy(_folder.At("plan"), _folder.At("whole"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await PlanProgram.Run(_folder.Path, "import", "form.xlsx", "--plan", "whole", "--yes");
        var time = watch.Elapsed;
        var fresh = Texts("whole");
        Assert.NotEqual(old, fresh);

        for (var i = 0; i < 12; i++)
        {
            var plan = $"killed-{i.ToString(CultureInfo.InvariantCulture)}";
            Copy(_folder.At("plan"), _folder.At(plan));
            using (var process = PlanProgram.Start(_folder.Path, "import", "form.xlsx", "--plan", plan, "--yes"))
            {
                await Task.Delay(time * (0.45 + i * 0.05), Cancel);
                if (!process.HasExited) process.Kill();
                await process.WaitForExitAsync(Cancel);
            }

            var check = await PlanProgram.Run(_folder.Path, "check", plan);
            if (check.ExitCode == 2)
            {
                Assert.Contains("plan import --finish", check.Error);
                var finished = await PlanProgram.Run(_folder.Path, "import", "--finish", "--plan", plan);
                Assert.True(finished.ExitCode == 0, finished.Said);
                Assert.Equal(fresh, Texts(plan));
            }
            else
            {
                Assert.True(Texts(plan) == old || Texts(plan) == fresh, $"After a kill {plan} is neither old nor new.");
            }
        }
    }

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<string> Make(string office)
    {
        var run = await PlanProgram.Run(_folder.Path, "form", "plan", "--office", office, "--period", "budget-2025", "--indicators", "-o", "forms");
        Assert.True(run.ExitCode == 0, run.Said);
        return _folder.At(run.Out.Trim());
    }

    private string Texts(string plan) => string.Concat(
        Directory.GetFiles(_folder.At(plan), "*.yaml", SearchOption.AllDirectories).Where(file => !file.Contains(".plan-import", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(file => $"{Path.GetRelativePath(_folder.At(plan), file)}\n{File.ReadAllText(file)}"));

    private static bool AreSame(string? one, string? other) =>
        (one ?? "") == (other ?? "")
        || (double.TryParse(one, CultureInfo.InvariantCulture, out var first) && double.TryParse(other, CultureInfo.InvariantCulture, out var second)
            && Math.Abs(first - second) <= 1e-12 * Math.Max(1, Math.Abs(first)));

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
