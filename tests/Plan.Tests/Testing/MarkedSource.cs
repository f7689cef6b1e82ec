using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Source;

namespace Plan.Tests.Testing;

/// <summary>
/// A text with marks, <c>[|228 000|]</c>, taken apart into the clean text and the marked stretches, so that
/// no test counts columns by hand. Marks may nest; the spans come in the order of their openings.
/// </summary>
internal sealed record MarkedSource(SourceText Source, ImmutableArray<SourceSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>The clean text.</summary>
    public string Text => Source.Text;

    /// <summary>The only mark.</summary>
    public SourceSpan Span => Spans.Single();

    public static MarkedSource Parse(string marked, string path = "plan.yaml")
    {
        var text = new StringBuilder();
        var opened = new Stack<int>();
        var stretches = new List<(int Start, int End)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, Open, 0, Open.Length) == 0)
            {
                opened.Push(stretches.Count);
                stretches.Add((text.Length, -1));
                i++;
            }
            else if (string.CompareOrdinal(marked, i, Close, 0, Close.Length) == 0 && opened.Count > 0)
            {
                var index = opened.Pop();
                stretches[index] = (stretches[index].Start, text.Length);
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (opened.Count > 0) throw new ArgumentException($"A mark isn't closed: {marked}", nameof(marked));
        var source = new SourceText(path, text.ToString());
        return new(source, [.. stretches.Select(s => new SourceSpan(source, s.Start, s.End))]);
    }
}
