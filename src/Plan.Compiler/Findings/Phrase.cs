using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Plan.Compiler.Findings;

/// <summary>
/// A sentence with facts in braces: <c>{name}</c> writes a fact by its kind, <c>{name|one|many}</c> picks a word by a count,
/// <c>{names|or}</c> offers a choice of names, <c>{names|→}</c> goes from one to the next.
/// A brace that no fact's name follows is a brace, as in <c>{ file: texts/a.md }</c>.
/// </summary>
internal static class Phrase
{
    private const int LongestText = 160;

    private static readonly SearchValues<char> s_nameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <param name="template">The sentence.</param>
    /// <param name="facts">By name; a name without a fact is left as it stands.</param>
    /// <param name="words">The language's marks and words.</param>
    public static string Write(string template, Func<string, Fact?> facts, Words words) =>
        Fill(template, facts, (fact, isChoice) => Write(fact, isChoice, words));

    /// <summary>The same with another way to write a fact: documents have their own words, and room for all of an author's.</summary>
    /// <param name="template">The sentence.</param>
    /// <param name="facts">By name.</param>
    /// <param name="write">Writes a fact; true for a list of which one is to be chosen.</param>
    public static string Fill(string template, Func<string, Fact?> facts, Func<Fact, bool, string> write)
    {
        var text = new StringBuilder(template.Length);
        for (var at = 0; at < template.Length; at++)
        {
            var end = template[at] == '{' ? template.IndexOf('}', at) : -1;
            if (end > 0 && Field(template[(at + 1)..end], facts, write) is { } field)
            {
                text.Append(field);
                at = end;
            }
            else
            {
                text.Append(template[at]);
            }
        }
        return text.ToString();
    }

    /// <summary>The names of the facts in a sentence.</summary>
    public static IReadOnlySet<string> NamesIn(string template)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var piece in template.Split('{').Skip(1))
            if (piece.IndexOf('}', StringComparison.Ordinal) is > 0 and var end && piece[..end].Split('|')[0] is var name && IsName(name))
                names.Add(name);
        return names;
    }

    private static string? Field(string field, Func<string, Fact?> facts, Func<Fact, bool, string> write)
    {
        var parts = field.Split('|');
        return (parts, IsName(parts[0]) ? facts(parts[0]) : null) switch
        {
            ([_], { } fact) => write(fact, false),
            ([_, "or"], { } fact) => write(fact, true),
            ([_, "→"], ListFact list) => string.Join(" → ", list.Values.Select(value => write(new TextFact(list.Name, value), false))),
            ([_, var one, var many], CountFact count) => count.Value == 1 ? one : many,
            _ => null,
        };
    }

    private static string Write(Fact fact, bool isChoice, Words words) => fact switch
    {
        CountFact count => words.Numbers.Exact(count.Value, 0),
        AmountFact amount => words.Amount(amount.Value, amount.Decimals, amount.Unit),
        ListFact list => words.List(Shortened(list), isChoice ? "lists.or" : "lists.and"),
        FiguresFact figures => words.List([.. figures.Values.Select(figure => Write(figure, words))], "lists.or"),
        PeriodFact period => words.Period(period.Kind, period.Year),
        DateFact date => words.Date(date.Value),
        TextFact text => Shortened(text.Value),
        _ => fact.ToString(),
    };

    private static ImmutableArray<string> Shortened(ListFact list) => [.. list.Values.Select(Shortened)];

    private static string Write(NamedFigure figure, Words words)
    {
        var corrected = figure.Corrected is { } meant ? $" → {Write(meant, false, words)}" : "";
        return $"{Write(figure.Name, false, words)} ({Write(figure.Figure, false, words)}{corrected})";
    }

    // An author can have put a page where an id was meant.
    private static string Shortened(string text) =>
        PlainText.Of(text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText), "…"));

    private static bool IsName(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] is >= 'a' and <= 'z' && !text.ContainsAnyExcept(s_nameCharacters);
}
