using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in the outline: headings, the blocks under them, and the texts.</summary>
internal static class OutlineComparer
{
    private const string Kind = "section";

    public static IEnumerable<Change> Compare(ImmutableArray<OutlineSection> old, ImmutableArray<OutlineSection> @new, Address plan)
    {
        var renamed = Renamings(old, @new);
        string KeyOf(OutlineSection section) => renamed.GetValueOrDefault(section, section.Heading.Value);
        foreach (var pair in ThingPairs.Of(old, @new, KeyOf))
            if (pair is { Old: { } before, New: { } after })
            {
                var changes = new ThingChanges(plan, Kind, after.Heading.Value)
                    .Place(pair, section => section.Heading.Value)
                    .Name(before.Heading.Value, after.Heading.Value)
                    .Property("numbered", before.Numbered, after.Numbered)
                    .Property("content", Blocks(before), Blocks(after))
                    .Text(Texts(before), Texts(after), "text");
                foreach (var change in changes.All.Concat(Compare(before.Sections, after.Sections, plan))) yield return change;
            }
            else
            {
                yield return pair.New is { } added
                    ? new Added(plan, Kind, added.Heading.Value, [])
                    : new Removed(plan, Kind, pair.Old!.Heading.Value, []);
            }
    }

    // As many sections as before, and one place where the headings differ: a heading was reworded.
    private static Dictionary<OutlineSection, string> Renamings(ImmutableArray<OutlineSection> old, ImmutableArray<OutlineSection> @new)
    {
        var renamed = new Dictionary<OutlineSection, string>(ReferenceEqualityComparer.Instance as IEqualityComparer<OutlineSection>);
        if (old.Length != @new.Length) return renamed;
        var (before, after) = (Headings(old), Headings(@new));
        foreach (var (was, section) in old.Zip(@new))
            if (!after.Contains(was.Heading.Value) && !before.Contains(section.Heading.Value))
                renamed[section] = was.Heading.Value;
        return renamed;

        static HashSet<string> Headings(ImmutableArray<OutlineSection> sections) => [.. sections.Select(section => section.Heading.Value)];
    }

    private static IEnumerable<string> Blocks(OutlineSection section) => section.Content.Select(block =>
        block.Target is { } target ? $"{block.Kind}: {target.Value}" : block.Kind);

    private static string Texts(OutlineSection section) =>
        string.Join("\n\n", section.Content.Where(block => block.Text is not null).Select(block => block.Text!.Value.Trim()));
}
