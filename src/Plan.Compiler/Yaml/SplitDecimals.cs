using System.Text.RegularExpressions;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml;

/// <summary>
/// In a flow mapping a comma ends a value, so <c>{2022: 70,5}</c> says <c>2022: 70</c> and a key <c>5</c>. What was meant
/// is plain where the key is only digits (and a unit), has no value, and follows the comma at once.
/// </summary>
internal static partial class SplitDecimals
{
    /// <summary>The entries, those that a decimal comma split put together again and reported.</summary>
    public static List<YamlEntry> Join(List<YamlEntry> entries, List<Finding> findings)
    {
        var joined = new List<YamlEntry>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var last = i;
            while (last + 1 < entries.Count && IsSplit(entries[i].Value, entries[last].Key, entries[last + 1], isFirst: last == i)) last++;
            if (last == i)
            {
                joined.Add(entries[i]);
                continue;
            }

            var place = entries[i].Value.Span with { End = entries[last].Key.Span.End };
            findings.Add(Report(place, parts: last - i + 1));
            joined.Add(entries[i] with { Value = new YamlUnread(place) });
            i = last;
        }

        return joined;
    }

    private static bool IsSplit(YamlNode value, YamlScalar previous, YamlEntry next, bool isFirst)
    {
        if (value is not YamlScalar { Style: ScalarStyle.Plain } number || !Number().IsMatch(number.Value)) return false;
        if (next is not { Key.Style: ScalarStyle.Plain, Value: YamlScalar { Style: ScalarStyle.Plain, Value: "" } }) return false;

        var text = next.Key.Span.Source.Text;
        var before = isFirst ? number.Span.End : previous.Span.End;
        var hasColon = text.AsSpan(next.Key.Span.End).TrimStart().StartsWith(':');
        return next.Key.Span.Start == before + 1 && text[before] == ',' && !hasColon && Rest().IsMatch(next.Key.Value);
    }

    private static Finding Report(SourceSpan place, int parts)
    {
        var written = place.Text;
        var finding = SplitDecimal.Rule.At(
            place, null, Fact.Text("written", written), Fact.Text("point", written.Replace(',', '.')), Fact.Text("quoted", $"\"{written}\""),
            Fact.Text("whole", written.Replace(",", "", StringComparison.Ordinal)), Fact.Text("decimal", ThreeDigits().Replace(written, ".${digits}0")));

        // A comma with three digits after it, or one of several, may have grouped thousands: a point would change the figure.
        return finding with { Hints = parts > 2 ? ["whole"] : ThreeDigits().IsMatch(written) ? ["both"] : ["point", "quote", "block"] };
    }

    [GeneratedRegex(@"^[-+\u2212\u2013]?[0-9][0-9 \u00A0\u2009\u202F]*$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9]+([ \u00A0\u2009\u202F]?(%|[A-Za-z]+))?$")]
    private static partial Regex Rest();

    [GeneratedRegex(@",(?<digits>[0-9]{3})(?![0-9])")]
    private static partial Regex ThreeDigits();
}
