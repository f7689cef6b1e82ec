using System.Collections.Immutable;
using Plan.Compiler.Editing;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
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

    /// <summary>The findings that can be accepted, and aren't. What is wrong with acceptances is mended, not accepted.</summary>
    public static ImmutableArray<Finding> Acceptable(IEnumerable<Finding> findings) =>
    [
        .. findings.Where(finding => finding is { Accepted: null, Address: not null, Rule.CanBeSoftened: true }
            && !finding.Rule.Code.StartsWith("PLAN08", StringComparison.Ordinal)),
    ];

    /// <summary>The file's text with an acceptance of every finding. One that stands there with another difference gets the new one.</summary>
    /// <param name="file">As it is; null where there is none yet.</param>
    /// <param name="accepted">The plan's acceptances.</param>
    /// <returns>Null where the file is no list of acceptances that a line can be added to.</returns>
    public static string? With(SourceText? file, ImmutableArray<Acceptance> accepted, ImmutableArray<Finding> findings, string reason)
    {
        var written = new WrittenAcceptance(reason);
        if (file is null) return $"{Key}:\n" + string.Concat(findings.Select(finding => $"{DefaultIndent}- {written.Of(finding)}\n"));

        var edits = new List<TextEdit>();
        var added = new List<Finding>();
        foreach (var finding in findings)
        {
            if (Standing(file, accepted, finding) is { Difference: { } difference } standing)
            {
                edits.Add(new(difference.Span, WrittenAcceptance.Difference(finding.Difference!.Value)));
                if (standing.Reason is { } given) edits.Add(new(given.Span, written.Reason));
            }
            else
            {
                added.Add(finding);
            }
        }
        if (added.Count == 0) return TextEdit.Apply(file.Text, edits);
        return PlaceFor(file) is var (place, indent)
            ? TextEdit.Apply(file.Text, [.. edits, .. Insertion(file, place, added.Select(finding => $"{indent}- {written.Of(finding)}"))])
            : null;
    }

    private static Acceptance? Standing(SourceText file, ImmutableArray<Acceptance> accepted, Finding finding) =>
        finding.Difference is null ? null : accepted.FirstOrDefault(acceptance => acceptance.Span.Source.Path == file.Path
            && acceptance.Rule.Value == finding.Rule.Name && acceptance.At.Value == finding.Address!.ToString());

    // Where lines can be added, and how far in: the end of the list, of its key's line, or of the file.
    private static (Place Place, string Indent)? PlaceFor(SourceText file)
    {
        var reading = YamlReader.Read(file);
        if (reading.Findings.Any(finding => finding.Rule != Checks.EmptyFile.Rule)) return null;
        if (reading.Root is null or YamlScalar { IsNotGiven: true }) return (new(null, NeedsKey: true), DefaultIndent);
        if (reading.Root is not YamlMapping { IsFlow: false } root) return null;
        var entry = root.Entries.FirstOrDefault(candidate => candidate.Key.Value == Key);
        return entry?.Value switch
        {
            null => (new(null, NeedsKey: true), DefaultIndent),
            YamlScalar { IsNotGiven: true } => (new(entry.Key.Span.End), DefaultIndent),
            YamlSequence { IsFlow: false, Items: [.., var last] } list when IndentOf(list.Items[0]) is { } indent => (new(last.Span.End), indent),
            _ => null,
        };
    }

    // What stands before the dash of an item.
    private static string? IndentOf(YamlNode item)
    {
        var text = item.Span.Source.Text;
        var line = text.LastIndexOf('\n', item.Span.Start - 1) + 1;
        var before = text[line..item.Span.Start];
        return before.TrimEnd(' ').EndsWith('-') && before.Trim(' ') == "-" ? before[..before.IndexOf('-', StringComparison.Ordinal)] : null;
    }

    private static IEnumerable<TextEdit> Insertion(SourceText file, Place place, IEnumerable<string> items)
    {
        var lineEnd = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = place.NeedsKey ? items.Prepend($"{Key}:") : items;
        var end = place.After is { } after ? file.Text.IndexOf('\n', after) + 1 : file.Text.Length;
        var at = end > 0 ? end : file.Text.Length;
        var isOpen = at > 0 && file.Text[at - 1] != '\n';
        yield return new(new(file, at, at), (isOpen ? lineEnd : "") + string.Concat(lines.Select(line => line + lineEnd)));
    }

    /// <param name="After">An offset in the line that the new ones follow; null for the end of the file.</param>
    /// <param name="NeedsKey">Whether the list must be opened.</param>
    private readonly record struct Place(int? After, bool NeedsKey = false);
}
