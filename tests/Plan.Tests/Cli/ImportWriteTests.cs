using System.Collections.Immutable;
using System.Text;
using Plan.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class ImportWriteTests : IDisposable
{
    private static readonly string[] s_paths = ["a.yaml", "kontor/b.yaml", "kontor/c.yaml"];

    private readonly TemporaryFolder _folder = new();

    public ImportWriteTests() => Reset("plan");

    [Fact]
    public void All_files_are_written_and_nothing_is_left_beside_them()
    {
        Assert.Null(Write("plan", null));

        Assert.Equal(["ny", "ny", "ny"], Texts("plan"));
        Assert.Equal(["a.yaml", "kontor"], _folder.Names("plan"));
        Assert.Equal(["b.yaml", "c.yaml"], _folder.Names("plan/kontor"));
    }

    [Fact]
    public void A_kill_after_any_step_leaves_the_old_plan_or_something_to_finish()
    {
        // What the disk holds after each step is what a kill there would leave.
        var steps = 0;
        Assert.Null(Write("plan", () => Copy(_folder.At("plan"), _folder.At($"step-{steps++}"))));
        Assert.True(steps > 6, $"{steps}");

        var unfinished = 0;
        for (var step = 0; step < steps; step++)
        {
            var write = new ImportWrite(_folder.At($"step-{step}"));
            if (write.IsUnfinished)
            {
                unfinished++;
                var (finished, problem) = write.Finish();
                Assert.Null(problem);
                Assert.Equal(s_paths, finished);
                Assert.Equal(["ny", "ny", "ny"], Texts($"step-{step}"));
            }
            else
            {
                Assert.True(Texts($"step-{step}") is ["gammal", "gammal", "gammal"] or ["ny", "ny", "ny"], $"step {step}: {string.Join(' ', Texts($"step-{step}"))}");
                // What is left beside them hinders no other import.
                var isNew = Texts($"step-{step}")[0] == "ny";
                Assert.Null(isNew ? null : Write($"step-{step}", null));
            }
            Assert.False(new ImportWrite(_folder.At($"step-{step}")).IsUnfinished);
        }
        Assert.InRange(unfinished, 4, steps);
    }

    [Fact]
    public void A_file_that_was_changed_in_between_is_left_alone()
    {
        Assert.Null(Write("plan", () =>
        {
            if (new ImportWrite(_folder.At("plan")).IsUnfinished && !Directory.Exists(_folder.At("killed"))) Copy(_folder.At("plan"), _folder.At("killed"));
        }));
        _folder.Write("killed/kontor/c.yaml", "någon annans");

        var (finished, problem) = new ImportWrite(_folder.At("killed")).Finish();

        Assert.Empty(finished);
        Assert.Contains("'kontor/c.yaml' has changed", problem);
        Assert.Equal("någon annans", _folder.Read("killed/kontor/c.yaml"));
        Assert.True(new ImportWrite(_folder.At("killed")).IsUnfinished);
    }

    [Fact]
    public void A_file_that_changes_while_the_import_asks_stops_it()
    {
        _folder.Write("plan/a.yaml", "ändrad");

        Assert.Contains("'a.yaml' has changed", Write("plan", null));
        Assert.Equal(["ändrad", "gammal", "gammal"], Texts("plan"));
        Assert.Equal(["a.yaml", "kontor"], _folder.Names("plan"));
    }

    [Fact]
    public void Two_imports_do_not_meet()
    {
        string? other = null;
        Assert.Null(Write("plan", () => other ??= Write("plan", null)));

        Assert.Equal("another import is at work in this plan.", other);
        Assert.Equal(["ny", "ny", "ny"], Texts("plan"));
    }

    [Fact]
    public void A_link_stays_a_link_and_permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links and permissions are another matter there.");
            return;
        }
        File.Move(_folder.At("plan/a.yaml"), _folder.At("plan/kontor/real.yaml"));
        File.CreateSymbolicLink(_folder.At("plan/a.yaml"), "kontor/real.yaml");
        File.SetUnixFileMode(_folder.At("plan/kontor/b.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Null(Write("plan", null));

        Assert.Equal("kontor/real.yaml", new FileInfo(_folder.At("plan/a.yaml")).LinkTarget);
        Assert.Equal(["ny", "ny", "ny"], Texts("plan"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.At("plan/kontor/b.yaml")));
    }

    public void Dispose() => _folder.Dispose();

    private void Reset(string plan)
    {
        foreach (var path in s_paths) _folder.Write($"{plan}/{path}", "gammal");
    }

    private string? Write(string plan, Action? stepped) => new ImportWrite(_folder.At(plan), stepped).Write(All("ny"), All("gammal"));

    private static ImmutableSortedDictionary<string, ImmutableArray<byte>> All(string text) =>
        s_paths.ToImmutableSortedDictionary(path => path, _ => Encoding.UTF8.GetBytes(text).ToImmutableArray());

    private string[] Texts(string plan) => [.. s_paths.Select(path => _folder.Read($"{plan}/{path}"))];

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            if (Path.GetFileName(file) != "lock") File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
