using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>A sentence that counts: a formula, and what it says today.</summary>
internal sealed record LiveSentence(string Formula, string Text) : IReportPart
{
    /// <param name="sentence">With the names of counts in braces.</param>
    /// <param name="counts">What each name counts.</param>
    public static LiveSentence Of(string sentence, params ReadOnlySpan<(string Name, string Formula, int Count)> counts)
    {
        var (formula, text) = (new List<string>(), "");
        while (sentence.Length > 0)
        {
            var (at, found) = (sentence.Length, (Name: "", Formula: "", Count: 0));
            foreach (var count in counts)
                if (sentence.IndexOf($"{{{count.Name}}}", StringComparison.Ordinal) is >= 0 and var place && place < at)
                    (at, found) = (place, count);
            if (at > 0) formula.Add(ControlIndex.Quote(sentence[..at]));
            text += sentence[..at];
            if (at == sentence.Length) break;
            formula.Add(found.Formula);
            text += DocumentNumber(found.Count);
            sentence = sentence[(at + found.Name.Length + 2)..];
        }
        return new(string.Join('&', formula), text);
    }

    public void Fields(FieldWriter fields)
    {
        fields.Text("formula", Formula);
        fields.Text("text", Text);
    }

    private static string DocumentNumber(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
