using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Editing;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Forms;

/// <summary>What filled forms make of a plan.</summary>
/// <param name="Forms">Those that could be read.</param>
/// <param name="Changes">What changes; none where something hinders it.</param>
/// <param name="Files">The files that change, whole, by path from the plan's folder.</param>
/// <param name="Old">What those files hold now.</param>
/// <param name="Findings">What hinders it, and what is worth saying.</param>
/// <param name="After">The plan as it will be; null where something hinders it.</param>
internal sealed record FormImport(
    ImmutableArray<FilledForm> Forms, ImmutableArray<FormChange> Changes,
    ImmutableSortedDictionary<string, ImmutableArray<byte>> Files,
    ImmutableSortedDictionary<string, ImmutableArray<byte>> Old, ImmutableArray<Finding> Findings, CompiledPlan? After)
{
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<byte>> s_nothing = ImmutableSortedDictionary<string, ImmutableArray<byte>>.Empty;
    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the forms and decides. Writes nothing.</summary>
    /// <param name="store">The plan's folder.</param>
    /// <param name="folderName">Its own name.</param>
    /// <param name="plan">As checked, from the same folder.</param>
    /// <param name="forms">The workbooks, and what findings about each point to.</param>
    public static FormImport Of(
        IFileStore store, string folderName, CompiledPlan plan, ImmutableArray<(WorkbookReading Reading, SourceText File)> forms, CheckOptions options)
    {
        var mark = plan.Plan.Manifest.NumbersUsePoint ? DecimalMark.Point : DecimalMark.Comma;
        var read = forms.Select(form => FormReader.Read(form.Reading, form.File, mark)).ToList();
        ImmutableArray<FilledForm> filled = [.. read.Select(form => form.Form).OfType<FilledForm>()];
        var decided = FormDecision.Decide(plan.Plan, filled);
        var findings = Severities.Apply([.. read.SelectMany(form => form.Findings), .. decided.Findings], plan.Plan.Manifest.Rules);
        // What is broken in the plan itself could stand in the way of a figure, or be one.
        ImmutableArray<Finding> broken = [.. plan.Findings.Where(finding => !finding.Rule.CanBeSoftened)];
        if (!broken.IsEmpty || findings.Any(finding => finding.Severity == Severity.Error)) return Refused([.. broken, .. findings]);

        var folder = PlanFolder.Read(store);
        var edits = decided.Changes.Select(change => change.Figure.To(change.Value)).ToImmutableArray();
        var (texts, unplaced) = PlanEditor.Edit([.. folder.Files.Select(YamlReader.Read)], mark, edits);
        if (!unplaced.IsEmpty) return Refused([.. findings, .. unplaced]);

        var old = texts.Keys.ToImmutableSortedDictionary(
            path => path, path => (store.Read(path, PlanFolder.LargestFile).Bytes ?? []).ToImmutableArray(), CodePointOrder.Instance);
        var files = texts.ToImmutableSortedDictionary(text => text.Key, text => BytesOf(old[text.Key], text.Value), CodePointOrder.Instance);
        var after = PlanCompiler.Check(new EditedFiles(store, files), folderName, options);
        var unproved = Unproved(plan, after, decided.Changes);
        return unproved.IsEmpty ? new(filled, decided.Changes, files, old, findings, after) : Refused([.. findings, .. unproved]);
    }

    private static FormImport Refused(ImmutableArray<Finding> findings) =>
        new([], [], s_nothing, s_nothing, findings, null);

    // The plan is read anew: exactly these figures must have changed, or nothing is written.
    private static ImmutableArray<Finding> Unproved(CompiledPlan before, CompiledPlan after, ImmutableArray<FormChange> changes)
    {
        var expected = new FormFigures(before.Plan).All().ToBuilder();
        foreach (var change in changes)
            if (change.Value.IsGiven) expected[FormFigures.KeyOf(change.Figure)] = change.Value;
            else expected.Remove(FormFigures.KeyOf(change.Figure));
        var figures = new FormFigures(after.Plan).All();
        var isProved = after.Findings.All(finding => finding.Rule.CanBeSoftened) && figures.SequenceEqual(expected);
        if (isProved) return [];
        var wrong = changes.Where(change => figures.GetValueOrDefault(FormFigures.KeyOf(change.Figure)) != change.Value).ToImmutableArray();
        return [.. (wrong.IsEmpty ? changes : wrong).Select(change => PlanEditor.ByHand(change.Figure.To(change.Value)))];
    }

    private static ImmutableArray<byte> BytesOf(ImmutableArray<byte> old, string text) =>
        [.. old.AsSpan().StartsWith(s_mark) ? s_mark : [], .. Encoding.UTF8.GetBytes(text)];
}
