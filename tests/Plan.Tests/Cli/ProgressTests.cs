using Plan.Cli;

namespace Plan.Tests.Cli;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_long_run_is_told_on_a_terminal_alone_and_taken_away_again(bool isTerminal)
    {
        await using var error = new StringWriter();
        var shell = new Shell(TextWriter.Null, error, "/", CliRun.Today) { ShowsProgress = isTerminal };

        using (var progress = new Progress(shell, 2))
        {
            progress.Next("plans/a");
            progress.Next("plans/b");
            await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken);
        }

        var told = error.ToString();
        if (isTerminal) Assert.StartsWith("\r2/2: plans/b", told);
        Assert.Equal(isTerminal, told.EndsWith($"\r{new string(' ', 12)}\r", StringComparison.Ordinal));
        Assert.Equal(isTerminal, told.Length > 0);
    }

    [Fact]
    public void A_short_run_is_not_told()
    {
        using var error = new StringWriter();

        using (var progress = new Progress(new(TextWriter.Null, error, "/", CliRun.Today) { ShowsProgress = true }, 1)) progress.Next("p");

        Assert.Equal("", error.ToString());
    }
}
