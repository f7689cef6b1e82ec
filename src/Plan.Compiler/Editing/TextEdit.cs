using System.Text;
using Plan.Compiler.Source;

namespace Plan.Compiler.Editing;

/// <summary>A stretch of a text and what is to stand there instead.</summary>
internal readonly record struct TextEdit(SourceSpan Span, string Replacement)
{
    /// <summary>The text with all edits made; what none of them covers stays to the letter.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            edited.Append(text, at, edit.Span.Start - at).Append(edit.Replacement);
            at = edit.Span.End;
        }
        return edited.Append(text, at, text.Length - at).ToString();
    }
}
