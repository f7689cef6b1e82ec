using System.Collections.Immutable;
using Plan.Compiler.Editing;
using Plan.Compiler.Source;

namespace Plan.Compiler.Rolling;

/// <summary>What is to be changed in the files of a plan; what none of it covers stays to the letter.</summary>
internal sealed class SourceEdits
{
    private readonly List<TextEdit> _edits = [];

    public void Replace(SourceSpan span, string text)
    {
        if (span.Text != text) _edits.Add(new(span, text));
    }

    public void Remove(SourceText source, int start, int end) => _edits.Add(new(new(source, start, end), ""));

    public void Insert(SourceText source, int at, string text) => _edits.Add(new(new(source, at, at), text));

    /// <summary>The texts of the files that change, by path. A change within what is removed is none.</summary>
    public ImmutableSortedDictionary<string, string> Texts() => _edits
        .GroupBy(edit => edit.Span.Source.Path, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(
            file => file.Key, file => TextEdit.Apply(file.First().Span.Source.Text, Outermost(file)), StringComparer.Ordinal);

    private static IEnumerable<TextEdit> Outermost(IEnumerable<TextEdit> edits)
    {
        var end = 0;
        // Two texts of a plan may stand in one file, which is edited once.
        var ordered = edits.DistinctBy(edit => (edit.Span.Start, edit.Span.End, edit.Replacement))
            .OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Start == edit.Span.End ? 0 : 1).ThenByDescending(edit => edit.Span.End);
        foreach (var edit in ordered)
        {
            if (edit.Span.Start < end) continue;
            end = edit.Span.End;
            yield return edit;
        }
    }
}
