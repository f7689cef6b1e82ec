using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Source;

namespace Plan.Tests.Testing;

/// <summary>
/// A text with marks, <c>[|228 000|]</c>, taken apart into the clean text and the marked stretches, so that
/// no test counts columns by hand. Marks may nest; the spans come in the order of their openings. <c>«…»</c> marks too,
/// where brackets stand at the edge of what is marked.
/// </summary>
internal sealed record MarkedSource(SourceText Source, ImmutableArray<SourceSpan> Spans)
{
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
            if (IsAt("[|", i) || marked[i] == '«')
            {
                opened.Push(stretches.Count);
                stretches.Add((text.Length, -1));
                if (marked[i] != '«') i++;
            }
            else if ((IsAt("|]", i) || marked[i] == '»') && opened.Count > 0)
            {
                var index = opened.Pop();
                stretches[index] = (stretches[index].Start, text.Length);
                if (marked[i] != '»') i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (opened.Count > 0) throw new ArgumentException($"A mark isn't closed: {marked}", nameof(marked));
        var source = new SourceText(path, text.ToString());
        return new(source, [.. stretches.Select(s => new SourceSpan(source, s.Start, s.End))]);

        bool IsAt(string mark, int at) => string.CompareOrdinal(marked, at, mark, 0, mark.Length) == 0;
    }
}
