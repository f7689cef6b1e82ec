using System.Collections.Immutable;
using Plan.Compiler.Editing;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Accepting;

/// <summary>The file in which acceptances are written, one a line, with all else in it kept to the letter.</summary>
internal static class AcceptanceFile
{
    /// <summary>In the plan's folder.</summary>
    public const string Name = "accept.yaml";

    private const string Key = "accept";
    private const string DefaultIndent = "  ";

    /// <summary>The file's text with more acceptances.</summary>
    /// <param name="file">As it is; null where there is none yet.</param>
    /// <param name="edits">What else changes in it.</param>
    /// <param name="items">Acceptances, as they are written after a dash.</param>
    /// <returns>Null where the file is no list of acceptances that a line can be added to.</returns>
    public static string? With(SourceText? file, IEnumerable<TextEdit> edits, ImmutableArray<string> items)
    {
        if (file is null) return $"{Key}:\n" + string.Concat(items.Select(item => $"{DefaultIndent}- {item}\n"));
        if (items.IsEmpty) return TextEdit.Apply(file.Text, edits);
        return PlaceFor(file) switch
        {
            null => null,
            { InFlow: { } before } place => TextEdit.Apply(file.Text, [.. edits, Inserted(file, place.After!.Value, before + string.Join(", ", items))]),
            var place => TextEdit.Apply(file.Text, [.. edits, Insertion(file, place, items)]),
        };
    }

    // Where lines can be added, and how far in: the end of the list, of its key's line, or of the file.
    private static Place? PlaceFor(SourceText file)
    {
        var reading = YamlReader.Read(file);
        if (reading.Findings.Any(finding => finding.Rule != Checks.EmptyFile.Rule)) return null;
        if (reading.Root is null or YamlScalar { IsNotGiven: true }) return new(null, NeedsKey: true);
        if (reading.Root is not YamlMapping { IsFlow: false } root) return null;
        var entry = root.Entries.FirstOrDefault(candidate => candidate.Key.Value == Key);
        return entry?.Value switch
        {
            null => new(null, NeedsKey: true),
            YamlScalar { IsNotGiven: true, Span: { Start: var start, End: var end } } when start == end => new(entry.Key.Span.End),
            YamlSequence { IsFlow: true, Items: [.., var last] } => new(last.Span.End) { InFlow = ", " },
            YamlSequence { IsFlow: true } empty => new(empty.Span.Start + 1) { InFlow = "" },
            YamlSequence { Items: [.., var last] } list when IndentOf(list.Items[0]) is { } indent => new(last.Span.End) { Indent = indent },
            _ => null,
        };
    }

    // What stands before the dash of an item.
    private static string? IndentOf(YamlNode item)
    {
        var text = item.Span.Source.Text;
        var line = text.LastIndexOf('\n', item.Span.Start - 1) + 1;
        var before = text[line..item.Span.Start];
        return before.Trim(' ') == "-" ? before[..before.IndexOf('-', StringComparison.Ordinal)] : null;
    }

    private static TextEdit Insertion(SourceText file, Place place, ImmutableArray<string> items)
    {
        var lineEnd = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = items.Select(item => $"{place.Indent}- {item}");
        if (place.NeedsKey) lines = lines.Prepend($"{Key}:");
        var end = place.After is { } after ? file.Text.IndexOf('\n', after) + 1 : file.Text.Length;
        var at = end > 0 ? end : file.Text.Length;
        var isOpen = at > 0 && file.Text[at - 1] != '\n';
        return Inserted(file, at, (isOpen ? lineEnd : "") + string.Concat(lines.Select(line => line + lineEnd)));
    }

    private static TextEdit Inserted(SourceText file, int at, string text) => new(new(file, at, at), text);

    /// <param name="After">An offset in the line that the new ones follow; null for the end of the file.</param>
    /// <param name="NeedsKey">Whether the list must be opened.</param>
    private sealed record Place(int? After, bool NeedsKey = false)
    {
        public string Indent { get; init; } = DefaultIndent;

        /// <summary>What comes before the first, where the list is written between brackets.</summary>
        public string? InFlow { get; init; }
    }
}
