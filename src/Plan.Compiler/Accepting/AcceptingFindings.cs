using System.Collections.Immutable;
using Plan.Compiler.Editing;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Accepting;

/// <summary>A file of the plan with the text that it is to have.</summary>
/// <param name="Path">From the plan's folder.</param>
internal sealed record AcceptedFile(string Path, string Text);

/// <summary>What comes of accepting findings.</summary>
/// <param name="Files">Those that change; null where <c>accept.yaml</c> is no file that acceptances can be added to.</param>
/// <param name="Count">How many acceptances were written, renewed ones included.</param>
internal sealed record AcceptedFiles(ImmutableArray<AcceptedFile>? Files, int Count);

/// <summary>
/// Accepts findings: an acceptance that stands with another difference, or none, or past its last day, is renewed where it stands;
/// the others are added to <c>accept.yaml</c>.
/// </summary>
internal sealed class AcceptingFindings
{
    private readonly WrittenAcceptance _written;
    private readonly DateOnly _today;
    private readonly Dictionary<string, List<TextEdit>> _edits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);
    private int _renewed;

    private AcceptingFindings(string reason, DateOnly today) => (_written, _today) = (new(reason), today);

    /// <param name="file"><c>accept.yaml</c> as it is; null where there is none yet.</param>
    /// <param name="accepted">The plan's acceptances, in whatever file.</param>
    /// <param name="findings">Of the plan, or of one of its offices.</param>
    public static AcceptedFiles With(
        SourceText? file, ImmutableArray<Acceptance> accepted, ImmutableArray<Finding> findings, string reason, DateOnly today)
    {
        var accepting = new AcceptingFindings(reason, today);
        var items = accepting.Accept(accepted, findings);
        var files = ImmutableArray.CreateBuilder<AcceptedFile>();
        foreach (var (path, edits) in accepting._edits.Where(edited => edited.Key != AcceptanceFile.Name))
            files.Add(new(path, TextEdit.Apply(accepting._sources[path].Text, edits)));
        if (!items.IsEmpty || accepting._edits.ContainsKey(AcceptanceFile.Name))
        {
            if (AcceptanceFile.With(file, accepting._edits.GetValueOrDefault(AcceptanceFile.Name) ?? [], items) is not { } text) return new(null, 0);
            files.Add(new(AcceptanceFile.Name, text));
        }
        return new(files.ToImmutable(), items.Length + accepting._renewed);
    }

    private ImmutableArray<string> Accept(ImmutableArray<Acceptance> accepted, ImmutableArray<Finding> findings)
    {
        var covering = findings.Select(finding => finding.Accepted).OfType<Acceptance>().ToHashSet();
        foreach (var expired in covering.Where(IsExpired)) Renew(expired, null);
        // Another difference at the same place is that of one that covers nothing now.
        var free = accepted.Where(acceptance => !covering.Contains(acceptance)).ToList();
        var items = ImmutableArray.CreateBuilder<string>();
        foreach (var finding in findings.Where(CanBeAccepted).DistinctBy(finding => _written.Of(finding)))
        {
            var standing = free.Find(acceptance => acceptance.Rule.Value == finding.Rule.Name && acceptance.At.Value == finding.Address!.ToString());
            if (standing is not null && free.Remove(standing) && Renew(standing, finding)) continue;
            items.Add(_written.Of(finding));
        }
        return items.ToImmutable();
    }

    // What is wrong with acceptances is mended, not accepted.
    private static bool CanBeAccepted(Finding finding) => finding is { Accepted: null, Address: not null, Rule.CanBeSoftened: true }
        && !finding.Rule.Code.StartsWith("PLAN08", StringComparison.Ordinal);

    private bool IsExpired(Acceptance acceptance) => acceptance.Until?.Value < _today;

    private bool Renew(Acceptance acceptance, Finding? finding)
    {
        if (MappingOf(acceptance) is not { } mapping) return false;
        var source = acceptance.Span.Source;
        _sources[source.Path] = source;
        if (!_edits.TryGetValue(source.Path, out var edits)) _edits[source.Path] = edits = [];
        if (finding?.Difference is { } difference)
            edits.Add(KeyEdits.Set(mapping, "difference", WrittenAcceptance.Difference(difference.Value), after: "at"));
        else if (finding is not null)
            edits.AddRange(KeyEdits.Remove(mapping, "difference"));
        edits.Add(KeyEdits.Set(mapping, "reason", _written.Reason, after: "at"));
        if (IsExpired(acceptance)) edits.AddRange(KeyEdits.Remove(mapping, "until"));
        _renewed++;
        return true;
    }

    private static YamlMapping? MappingOf(Acceptance acceptance) =>
        (YamlReader.Read(acceptance.Span.Source).Root as YamlMapping)?.Entries
            .SelectMany(entry => entry.Value is YamlSequence list ? list.Items : [])
            .OfType<YamlMapping>().FirstOrDefault(mapping => mapping.Entries.Any(entry => entry.Value.Span == acceptance.At.Span));
}
