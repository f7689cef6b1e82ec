using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Leaves out the assignments that were due before the new plan year, and the acceptances of figures that are gone.</summary>
internal sealed class AssignmentRoller(RollBook book)
{
    private readonly HashSet<string> _gone =
    [
        .. book.Plan.Assignments.Where(assignment => assignment.Due?.Value.Year < book.Years.NewYear).Select(assignment => assignment.Id.Value),
    ];

    /// <summary>Whether an address names an assignment that is left out.</summary>
    public bool IsGone(Address address) => address.Kind == "assignment" && _gone.Contains(address.Path);

    public void Roll(YamlMapping file)
    {
        LeaveOut(file, "assignments", assignment =>
        {
            if (!_gone.Contains(assignment.Word("id"))) return false;
            book.Note(RollOutcome.Dropped, Address.Of("assignment", assignment.Word("id")), assignment.Word("name"), assignment.Word("due"));
            return true;
        });
        LeaveOut(file, "accept", acceptance =>
        {
            if (acceptance.Scalar("at") is not { } at || Address.Parse(at.Value) is not { } address) return false;
            if (NewAddress(address) is { } kept)
            {
                book.Edits.Replace(Within(at, address.ToString()), kept.ToString());
                return false;
            }
            book.Note(RollOutcome.Dropped, address, acceptance.Word("rule"), acceptance.Word("difference"));
            return true;
        });
    }

    // The reasons of a frame are not carried, so what was accepted of them is not either.
    private Address? NewAddress(Address address) =>
        address.Kind == "frame" || IsGone(address) ? null
        : address.Kind == "plan" ? address with { Path = ManifestRoller.NewId(book) }
        : book.Periods.Carried(book.Plan, address);

    // The words of a scalar, without its quotes.
    private static Source.SourceSpan Within(YamlScalar scalar, string text) =>
        scalar.Span.Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at
            ? new(scalar.Span.Source, scalar.Span.Start + at, scalar.Span.Start + at + text.Length)
            : scalar.Span;

    private void LeaveOut(YamlMapping file, string key, Func<YamlMapping, bool> isGone)
    {
        if (file.Get(key) is not YamlSequence list) return;
        var removed = list.Items.Index().Where(item => item.Item is YamlMapping mapping && isGone(mapping)).Select(item => item.Index).ToHashSet();
        if (removed.Count == 0) return;
        if (removed.Count < list.Items.Length)
        {
            YamlItems.Of(list).Remove(book.Edits, removed);
            return;
        }
        var items = YamlItems.Of(list);
        var start = YamlItems.AfterColon(file.Entries[file.IndexOf(key)].Key);
        var end = list.IsFlow ? list.Span.End : items.WithRestOfLine(list.Items.Length - 1).End;
        book.Edits.Replace(new(list.Span.Source, start, end), " []");
    }
}
