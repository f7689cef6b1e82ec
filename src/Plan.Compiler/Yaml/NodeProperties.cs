using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml.Syntax;
using YamlDotNet.Core.Events;

namespace Plan.Compiler.Yaml;

/// <summary>Anchors, aliases and tags of a file: none of them belongs to the language.</summary>
internal sealed class NodeProperties(SourceText source)
{
    private readonly Dictionary<string, SourceSpan> _anchors = [];
    private readonly HashSet<string> _used = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>Reports a node's tag and remembers its anchor; gives the offset where the node itself begins.</summary>
    public int Skip(NodeEvent node)
    {
        var at = (int)node.Start.Index;
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty) return at;

        var end = at;
        while (at < source.Text.Length && source.Text[at] is '&' or '!')
        {
            end = WordEnd(at);
            var span = new SourceSpan(source, at, end);
            if (source.Text[at] == '&') _anchors[node.Anchor.Value] = span;
            else Findings.Add(TagUsed.Rule.At(span, null, Fact.Text("tag", span.Text)) with { Hints = ["leave-out"] });
            at = NextWord(end);
        }

        // A property without a value stands for the value.
        return node is Scalar { Value: "", Style: YamlDotNet.Core.ScalarStyle.Plain } ? end : at;
    }

    /// <summary>An alias stands for what its anchor names; a star before any other word is text.</summary>
    public SourceSpan ReportAlias(SourceSpan alias, string anchor)
    {
        if (_anchors.TryGetValue(anchor, out var place))
        {
            _used.Add(anchor);
            Findings.Add(AliasUsed.Rule.At(alias, null, Fact.Text("alias", alias.Text)) with
            {
                Hints = ["write-out"],
                Related = [new("anchor", place)],
            });
        }
        else
        {
            Findings.Add(SyntaxProblem.StartsWith(alias));
        }

        return alias;
    }

    /// <summary>A key that merges another mapping. An alias after it is the same mistake.</summary>
    public void ReportMerge(SourceSpan key, YamlNode value)
    {
        ImmutableArray<RelatedPlace> related = [];
        if (value is YamlUnread && Findings is [.., var alias] && alias.Place == value.Span)
        {
            related = alias.Related;
            Findings.RemoveAt(Findings.Count - 1);
        }

        Findings.Add(AliasUsed.Rule.At(key, null, Fact.Text("alias", key.Text)) with
        {
            Variant = "merge-key",
            Hints = ["write-out"],
            Related = related,
        });
    }

    /// <summary>An anchor that an alias uses is told there; one that none uses is told where it stands.</summary>
    public void ReportUnusedAnchors()
    {
        foreach (var (name, place) in _anchors)
            if (!_used.Contains(name))
                Findings.Add(Anchor(place));
    }

    /// <summary>Perhaps no anchor at all but a text that begins with <c>&amp;</c>.</summary>
    private static Finding Anchor(SourceSpan place)
    {
        var quoted = Fact.Text("quoted", Quoted.Of(place.Text));
        return AliasUsed.Rule.At(place, null, Fact.Text("alias", place.Text), quoted) with { Variant = "anchor", Hints = ["quote"] };
    }

    /// <summary>Where an anchor or a tag ends. In brackets a comma ends it too, but inside a tag the parser allows one.</summary>
    private int WordEnd(int at)
    {
        var rest = source.Text.AsSpan(at);
        var length = rest.IndexOfAny(rest[0] == '&' ? " \t\r\n,[]{}" : " \t\r\n");
        var end = length < 0 ? source.Text.Length : at + length;
        return source.Text[end - 1] == ',' ? end - 1 : end;
    }

    /// <summary>Over white space and comments.</summary>
    private int NextWord(int at)
    {
        for (; at < source.Text.Length; at++)
        {
            if (source.Text[at] == '#') at = source.Text.IndexOf('\n', at) is >= 0 and var end ? end : source.Text.Length - 1;
            else if (source.Text[at] is not (' ' or '\t' or '\r' or '\n')) break;
        }

        return at;
    }
}
