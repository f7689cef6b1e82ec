using System.Globalization;
using CsCheck;
using Plan.Compiler.Editing;
using Plan.Compiler.Findings;

namespace Plan.Tests.Forms;

/// <summary>A form, filled in by a program that is not ours, and imported: the plan holds exactly those figures, and every other byte is as it was.</summary>
public sealed class FormPropertyTests
{
    // PLAN_FORM_PLANS=1000 tries as many plans.
    private static readonly int s_plans =
        int.TryParse(Environment.GetEnvironmentVariable("PLAN_FORM_PLANS"), NumberStyles.None, CultureInfo.InvariantCulture, out var plans) ? plans : 60;

    [Fact]
    public void What_was_filled_in_is_in_the_plan_and_nothing_else_has_changed() => SpelledPlan.Any.Sample(plan =>
    {
        var store = plan.Store;
        var sound = FormsOf.Check(store);
        Assert.DoesNotContain(sound.Findings, finding => !finding.Rule.CanBeSoftened);
        var form = new RawForm(FormsOf.Make(store, new("kontor", SpelledPlan.Period))).Status("Klar");
        foreach (var (line, value) in plan.Filled)
            form.Fill($"line:drift/{line}", $"in:{SpelledPlan.Period}", value?.ToString(CultureInfo.InvariantCulture));
        var filled = form.Save();

        var import = FormsOf.Import(store, filled);

        Assert.Empty(import.Findings.Select(finding => $"{finding.Rule.Name} {string.Join(", ", finding.Facts)}"));
        foreach (var file in plan.Files)
            file.AssertBecame(import.Files.TryGetValue(file.Path, out var bytes) ? bytes : [.. file.Bytes]);
        Assert.DoesNotContain(import.Files, file => plan.Files.Single(old => old.Path == file.Key).Bytes.AsSpan().SequenceEqual(file.Value.AsSpan()));

        var after = new EditedFiles(store, import.Files);
        Assert.Empty(FormsOf.Import(after, filled).Changes);
        // A form of the plan as it is now has nothing to change either.
        Assert.Empty(FormsOf.Import(after, new RawForm(FormsOf.Make(after, new("kontor", SpelledPlan.Period))).Status("Klar").Save()).Changes);
    }, iter: s_plans);
}
