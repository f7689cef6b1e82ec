using System.Text;
using Plan.Cli.Printing;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

/// <summary>A PDF is printed by a browser that we don't know: whatever it does, there is a whole file or a clear message.</summary>
public sealed class PrintingTests : IDisposable
{
    // What every one of ours is given: the file to write, and the folder for its profile, which it begins as a real one does.
    private const string Given = """
        #!/bin/sh
        for argument in "$@"; do
          case $argument in
            --print-to-pdf=*) pdf=${argument#*=} ;;
            --user-data-dir=*) profile=${argument#*=} ;;
          esac
        done
        mkdir -p "$profile/Default"
        dirname "$profile" >"$(dirname "$0")/was"

        """;

    private const string Printed = "%PDF-1.4\n1 0 obj\n<</Title (P)\n"
        + "/CreationDate (D:20260102030405+00'00')\n/ModDate (D:20260102030405+00'00')>>\nendobj\n%%EOF\n";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Failures => new()
    {
        { "exit 0", "wrote no PDF" },
        { ": >\"$pdf\"", "wrote no PDF" },
        { "printf '%%PDF-1.4 half of' >\"$pdf\"", "wrote no PDF" },
        { "echo one >&2; echo No usable sandbox! >&2; exit 7", "ended with 7 and printed nothing. No usable sandbox!" },
        { "kill -SEGV $$", "ended with 139" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_browser_that_fails_is_told_in_a_line_and_nothing_is_written(string does, string told)
    {
        var browser = Browser(does);
        SmallPlan.Write(_folder, "p");

        var run = await CliRun.WithBrowser(browser, _folder.Path, "build", "p", "--to", "html,pdf");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"plan: the browser '{browser}' ", run.Error);
        Assert.Contains(told, run.Error);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
        Assert.False(Directory.Exists(_folder.At("out")));
        AssertNothingIsLeft();
    }

    [Fact]
    public void A_browser_that_hangs_is_stopped_with_all_that_it_started()
    {
        var browser = Browser("sleep 300 & echo $! >\"$(dirname \"$0\")/child\"; wait");

        var problem = Assert.Throws<BrowserException>(() =>
            new Browser(browser) { Patience = TimeSpan.FromSeconds(1) }.Print("page"u8, TestContext.Current.CancellationToken));

        Assert.Contains("did not print within 1 seconds, and was stopped", problem.Message);
        // One that has ended and that nobody has asked for has no words left.
        var child = $"/proc/{_folder.Read("child").Trim()}/cmdline";
        Assert.True(!File.Exists(child) || File.ReadAllText(child).Length == 0, "what it started still runs");
        AssertNothingIsLeft();
    }

    [Fact]
    public void A_run_that_is_ended_stops_its_browser()
    {
        var browser = Browser("sleep 300");
        using var ended = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        Assert.ThrowsAny<OperationCanceledException>(() => new Browser(browser).Print("page"u8, ended.Token));
        AssertNothingIsLeft();
    }

    [Fact]
    public async Task Without_a_browser_nothing_is_written_and_it_is_said_what_to_install()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("The usual places for one are searched.");
        SmallPlan.Write(_folder, "p");

        var run = await CliRun.WithBrowser(null, _folder.Path, "build", "p", "--to", "pdf");

        const string Told = "plan: a PDF is printed by a browser, and none was found: "
            + "install Chromium, Chrome or Edge, or name one in PLAN_BROWSER.\n";
        Assert.Equal((2, "", Told), (run.ExitCode, run.Out, run.Error));
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public async Task A_browser_that_is_named_and_is_not_there_is_told()
    {
        SmallPlan.Write(_folder, "p");

        var run = await CliRun.WithBrowser("no-such-browser", _folder.Path, "build", "p", "--to", "pdf");

        Assert.Equal((2, "plan: PLAN_BROWSER names 'no-such-browser', and there is no such program.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_browser_that_is_no_program_is_told()
    {
        var browser = _folder.Write("browser", "no program");
        SmallPlan.Write(_folder, "p");

        var run = await CliRun.WithBrowser(browser, _folder.Path, "build", "p", "--to", "pdf");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"plan: the browser '{browser}' can't be started: ", run.Error);
    }

    [Fact]
    public async Task The_dates_of_what_is_printed_are_the_plans()
    {
        _folder.Write("printed.pdf", Printed);
        var browser = Browser($"cp '{_folder.At("printed.pdf")}' \"$pdf\"");
        SmallPlan.Write(_folder, "p", more: "date: 2025-01-15");

        var run = await CliRun.WithBrowser(browser, _folder.Path, "build", "p", "--to", "pdf");

        Assert.Equal((0, "out/small.pdf\n"), (run.ExitCode, run.Out));
        Assert.Equal(Printed.Replace("20260102030405", "20250115000000"), _folder.Read("out/small.pdf"));
        AssertNothingIsLeft();
    }

    [Fact]
    public void Without_a_date_of_the_plans_there_is_none_and_nothing_is_moved()
    {
        var pdf = Encoding.Latin1.GetString(PdfDates.Set(Encoding.Latin1.GetBytes(Printed), null));

        Assert.Equal(Printed.Length, pdf.Length);
        Assert.DoesNotContain("Date", pdf);
        Assert.Equal(Printed.IndexOf("endobj", StringComparison.Ordinal), pdf.IndexOf("endobj", StringComparison.Ordinal));
    }

    private string Browser(string does)
    {
        var browser = _folder.Write("browser", $"{Given}{does}\n".ReplaceLineEndings("\n"));
        if (OperatingSystem.IsWindows()) Assert.Skip("The browser of these tests is a shell script.");
        else File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return browser;
    }

    private void AssertNothingIsLeft() => Assert.False(Directory.Exists(_folder.Read("was").Trim()), "its folder was left");
}
