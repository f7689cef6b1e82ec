using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Plan.Tests.Forms;

/// <summary>A file as it is, and a pattern of what it may become: every byte of it but those of the figures that change.</summary>
internal sealed class SpelledFile(string path, string lineEnd, bool hasMark)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _pattern = new();
    private readonly List<decimal?> _expected = [];

    public string Path => path;

    public byte[] Bytes => Encoding.UTF8.GetBytes((hasMark ? "\uFEFF" : "") + _text);

    public void Text(string text)
    {
        var own = text.ReplaceLineEndings(lineEnd);
        _text.Append(own);
        _pattern.Append(Regex.Escape(own));
    }

    /// <summary>A figure that stands there. Where it changes, anything may stand in its place that is one line.</summary>
    public void Figure(string text, bool changes, decimal? becomes)
    {
        if (!changes)
        {
            Text(text);
            return;
        }
        _text.Append(text);
        _pattern.Append("([^\r\n#]*?)");
        _expected.Add(becomes);
    }

    /// <summary>A figure that is to be added here.</summary>
    public void Inserted(string before, decimal becomes, bool isFlow)
    {
        _pattern.Append(isFlow ? "" : Regex.Escape(lineEnd)).Append(Regex.Escape(before)).Append(SpelledPlan.Period).Append(": ([^\r\n#]*?)");
        _expected.Add(becomes);
    }

    public void TakeLastLineEnd()
    {
        _text.Length -= lineEnd.Length;
        _pattern.Length -= Regex.Escape(lineEnd).Length;
    }

    /// <summary>Asserts that the bytes are these with exactly those figures in their places.</summary>
    public void AssertBecame(IEnumerable<byte> bytes)
    {
        byte[] after = [.. bytes];
        Assert.Equal(hasMark, after.AsSpan().StartsWith("\uFEFF"u8));
        var text = Encoding.UTF8.GetString(hasMark ? after[3..] : after);
        var match = Regex.Match(text, $"^{_pattern}$", RegexOptions.CultureInvariant);
        Assert.True(match.Success, $"Other bytes changed.\nbefore:\n{_text}\nafter:\n{text}");
        foreach (var (index, expected) in _expected.Index())
            Assert.True(ValueOf(match.Groups[index + 1].Value) == expected, $"{match.Groups[index + 1].Value} is not {expected}\nbefore:\n{_text}\nafter:\n{text}");
    }

    // Read anew by the language's page, without our reader.
    private static decimal? ValueOf(string written)
    {
        var text = written.Trim().Trim('\'', '"');
        if (text is "~" or "") return null;
        var factor = text.EndsWith("mkr", StringComparison.OrdinalIgnoreCase) ? 1000 : 1;
        text = Regex.Replace(text, "[ \u00A0\u202F\u2009]*[a-zA-Z]+$", "");
        Assert.Matches("^[-\u2212\u2013+]?([0-9]+|[1-9][0-9]{0,2}([ \u00A0\u202F\u2009][0-9]{3})+)([.,][0-9]{1,6})?$", text);
        Assert.DoesNotMatch("^[-\u2212\u2013+]?[1-9][0-9]{0,2}[.,][0-9]{3}$", text);
        var digits = Regex.Replace(text, "[ \u00A0\u202F\u2009+]", "").Replace(',', '.').Replace('\u2212', '-').Replace('\u2013', '-');
        return decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture) * factor;
    }
}
