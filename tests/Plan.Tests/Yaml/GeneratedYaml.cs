using System.Text;
using CsCheck;
using Plan.Compiler.Yaml;

namespace Plan.Tests.Yaml;

/// <summary>A YAML text, and every scalar that was written into it: value, style, and where it stands.</summary>
internal sealed record GeneratedYaml(string Text, IReadOnlyList<(string Value, ScalarStyle Style, int Start, int End)> Scalars)
{
    /// <summary>Documents of every shape, style, indentation and line end, with comments between.</summary>
    public static readonly Gen<GeneratedYaml> Gen = CsCheck.Gen.ULong.Select(seed => new YamlWriter(seed).Write());
}

/// <summary>Writes a random document, and notes what it writes where.</summary>
internal sealed class YamlWriter(ulong seed)
{
    private static readonly string[] Words =
    [
        "ekonomi", "Mål", "17 240", "-3 000", "å ä ö", "😀", "a#b", "x:y", "78,2 %", "c'd", "e\"f", "2025-01-01", "~x", "日本", "x\u2028y",
    ];

    private readonly Random _random = new((int)(seed % int.MaxValue));
    private readonly StringBuilder _text = new();
    private readonly List<(string Value, ScalarStyle Style, int Start, int End)> _scalars = [];
    private int _keys;

    public GeneratedYaml Write()
    {
        var lineEnd = _random.Next(4) == 0 ? "\r\n" : "\n";
        Block(indent: 0, depth: 0, isFirst: true);
        return WithLineEnd(lineEnd);
    }

    private GeneratedYaml WithLineEnd(string lineEnd)
    {
        if (lineEnd == "\n") return new(_text.ToString(), _scalars);
        var text = _text.ToString();
        int Moved(int offset) => offset + text.AsSpan(0, offset).Count('\n');
        return new(text.Replace("\n", lineEnd), [.. _scalars.Select(scalar => scalar with { Start = Moved(scalar.Start), End = Moved(scalar.End) })]);
    }

    private void Block(int indent, int depth, bool isFirst)
    {
        var isList = _random.Next(2) == 0;
        for (var left = _random.Next(1, 4); left > 0; left--)
        {
            if (!isFirst) _text.Append(' ', indent);
            isFirst = false;
            if (isList) _text.Append('-');
            else Scalar($"key{_keys++}", ScalarStyle.Plain, ":");
            Value(indent, depth, isList);
        }
    }

    private void Value(int indent, int depth, bool isInList)
    {
        var (deeper, kind) = (indent + _random.Next(1, 4), depth > 4 ? _random.Next(5) : _random.Next(9));
        switch (kind)
        {
            case 0: _scalars.Add(("", ScalarStyle.Plain, _text.Length, _text.Length)); EndLine(); break;
            case 1: _text.Append(' '); BlockScalar(deeper); break;
            case < 5: Space(); Inline(); EndLine(); break;
            case 5: Space(); Flow(depth); EndLine(); break;
            case 6 when isInList: _text.Append(' ', deeper - indent); Block(deeper + 1, depth + 1, isFirst: true); break;
            default: EndLine(); Block(deeper, depth + 1, isFirst: false); break;
        }
    }

    private void Inline()
    {
        var word = Words[_random.Next(Words.Length)];
        switch (_random.Next(4))
        {
            case 0: Scalar(word, ScalarStyle.SingleQuoted, "", $"'{word.Replace("'", "''")}'"); break;
            case 1: Scalar(word, ScalarStyle.DoubleQuoted, "", $"\"{word.Replace("\"", "\\\"")}\""); break;
            default: Scalar(word, ScalarStyle.Plain, ""); break;
        }
    }

    private void BlockScalar(int indent)
    {
        var isFolded = _random.Next(2) == 0;
        var start = _text.Length;
        _text.Append(isFolded ? ">-" : "|-");
        if (_random.Next(3) == 0) _text.Append(" # c");
        var lines = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Words[_random.Next(Words.Length)]).ToArray();
        foreach (var line in lines) _text.Append('\n').Append(' ', indent).Append(line);
        var (value, style) = isFolded ? (string.Join(' ', lines), ScalarStyle.Folded) : (string.Join('\n', lines), ScalarStyle.Literal);
        _scalars.Add((value, style, start, _text.Length));
        _text.Append('\n', _random.Next(1, 3));
    }

    private void Flow(int depth)
    {
        var isList = _random.Next(2) == 0;
        _text.Append(isList ? '[' : '{');
        var count = _random.Next(4);
        for (var i = 0; i < count; i++)
        {
            if (i > 0) _text.Append(_random.Next(4) == 0 ? " , " : ", ");
            if (!isList) Scalar($"key{_keys++}", ScalarStyle.Plain, ": ");
            if (depth < 4 && _random.Next(4) == 0) Flow(depth + 1);
            else Scalar($"{i}y", ScalarStyle.Plain, "");
        }

        _text.Append(isList ? ']' : '}');
    }

    private void Scalar(string value, ScalarStyle style, string after, string? written = null)
    {
        var start = _text.Length;
        _text.Append(written ?? value);
        _scalars.Add((value, style, start, _text.Length));
        _text.Append(after);
    }

    private void Space() => _text.Append(' ', _random.Next(1, 4));

    private void EndLine() => _text.Append(_random.Next(5) == 0 ? "  # comment\n" : _random.Next(8) == 0 ? "\n\n" : "\n");
}
