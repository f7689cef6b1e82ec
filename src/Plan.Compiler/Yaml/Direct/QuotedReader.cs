using System.Buffers;
using System.Globalization;
using System.Text;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Direct;

/// <summary>Scalars in quotes.</summary>
internal sealed class QuotedReader(SourceText source, Cursor cursor)
{
    private const int CodeLength = 4;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly StringBuilder _value = new();

    /// <param name="indent">The column of what it stands in; further lines lie to the right.</param>
    public YamlScalar? Read(int indent)
    {
        var (start, quote) = (cursor.At++, cursor.CharAt(cursor.At - 1));
        var style = quote == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
        var isAsWritten = true;
        var from = cursor.At;
        _value.Clear();
        while (true)
        {
            var rest = cursor.Text.AsSpan(cursor.At);
            var length = quote == '"' ? rest.IndexOfAny("\"\\\n\r") : rest.IndexOfAny('\'', '\n', '\r');
            if (length < 0) return null;
            cursor.At += length;
            if (cursor.Current == quote && !(quote == '\'' && cursor.CharAt(cursor.At + 1) == '\'')) break;
            isAsWritten = false;
            if (!(cursor.IsAtBreak ? ReadBreaks(from, indent) : ReadEscape(from, quote))) return null;
            from = cursor.At;
        }

        var span = new SourceSpan(source, start, cursor.At + 1);
        if (!isAsWritten) _value.Append(cursor.Text, from, cursor.At - from);
        cursor.At++;
        return isAsWritten ? YamlScalar.AsWritten(span, style) : new(span, _value.ToString(), style);
    }

    private bool ReadBreaks(int from, int indent)
    {
        _value.Append(cursor.Text.AsSpan(from, cursor.At - from).TrimEnd(' '));
        var breaks = 0;
        for (; !cursor.IsAtEnd && cursor.IsAtBreak; breaks++)
        {
            cursor.SkipBreak();
            cursor.SkipSpaces();
        }

        ScalarReader.Fold(_value, breaks);
        return !cursor.IsAtEnd && cursor.Column > indent;
    }

    /// <summary>A doubled quote, or one of the escapes that texts have.</summary>
    private bool ReadEscape(int from, char quote)
    {
        _value.Append(cursor.Text, from, cursor.At - from);
        if (quote == '"' && cursor.CharAt(cursor.At + 1) == 'u') return ReadCode();
        char? made = (quote, cursor.CharAt(cursor.At + 1)) switch
        {
            ('\'', _) => '\'',
            (_, '"') => '"',
            (_, '\\') => '\\',
            (_, '/') => '/',
            (_, 'n') => '\n',
            (_, 't') => '\t',
            _ => null,
        };
        if (made is null) return false;
        _value.Append(made.Value);
        cursor.At += 2;
        return true;
    }

    /// <summary>A character by its code; false where it may be one that no text has.</summary>
    private bool ReadCode()
    {
        var digits = cursor.Text.AsSpan(Math.Min(cursor.At + 2, cursor.Text.Length));
        if (digits.Length < CodeLength || digits[..CodeLength].ContainsAnyExcept(HexDigits)) return false;
        var made = (char)ushort.Parse(digits[..CodeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (char.IsControl(made) || char.IsSurrogate(made) || made is '\uFEFF' or >= '\uFFFE') return false;
        _value.Append(made);
        cursor.At += 2 + CodeLength;
        return true;
    }
}
