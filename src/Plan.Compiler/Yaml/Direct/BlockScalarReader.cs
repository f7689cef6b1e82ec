using System.Text;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Direct;

/// <summary>Scalars whose lines are indented below <c>|</c> or <c>&gt;</c>.</summary>
internal sealed class BlockScalarReader(SourceText source, Cursor cursor)
{
    private readonly StringBuilder _value = new();
    private int _breaks;

    /// <param name="indent">The column of what it stands in; its lines lie to the right.</param>
    public YamlScalar? Read(int indent)
    {
        var start = cursor.At;
        if (BlockHeader.Read(cursor) is not { } header) return null;

        var (end, endLine) = (cursor.At, cursor.LineStart);
        var column = header.Indent is { } counted ? Math.Max(indent, 0) + counted : (int?)null;
        _value.Clear();
        if (!ReadBreaks(ref column, indent)) return null;
        // The breaks of empty lines before the first one with text are no line's own.
        var leading = _breaks - 1;
        bool isFirst = true, wasBlank = false;
        while (!cursor.IsAtEnd && cursor.Column == column)
        {
            var isBlank = cursor.Current == ' ';
            if (isFirst) _value.Append('\n', leading);
            else if (!header.IsFolded || wasBlank || isBlank) _value.Append('\n', _breaks);
            else ScalarReader.Fold(_value, _breaks);
            (isFirst, wasBlank) = (false, isBlank);
            AppendLine();
            (end, endLine) = (cursor.At, cursor.LineStart);
            if (!ReadBreaks(ref column, indent)) return null;
        }

        var kept = header.Chomping switch { '-' => 0, '+' => isFirst ? leading : _breaks, _ => isFirst ? 0 : Math.Min(_breaks, 1) };
        _value.Append('\n', Math.Max(kept, 0));
        cursor.Return(end, endLine);
        var style = header.IsFolded ? ScalarStyle.Folded : ScalarStyle.Literal;
        return new(new(source, start, ScalarSpans.EndOf(cursor.Text, start, end, style)), _value.ToString(), style);
    }

    private void AppendLine()
    {
        var rest = cursor.Text.AsSpan(cursor.At);
        var length = rest.IndexOfAny('\n', '\r');
        if (length < 0) length = rest.Length;
        _value.Append(rest[..length]);
        cursor.At += length;
    }

    /// <summary>
    /// From a line's end to the next line with text, and its indentation so far as it is the scalar's. Where that is not known
    /// yet, this line tells; false where an empty line before it is indented more, or there are spaces and no text.
    /// </summary>
    private bool ReadBreaks(ref int? column, int indent)
    {
        var widest = 0;
        _breaks = 0;
        while (!cursor.IsAtEnd && cursor.IsAtBreak)
        {
            cursor.SkipBreak();
            _breaks++;
            while (cursor.Current == ' ' && !(cursor.Column >= column)) cursor.At++;
            if (cursor.IsAtBreak) widest = Math.Max(widest, cursor.Column);
        }

        if (column is not null) return true;
        column = Math.Max(cursor.Column, indent + 1);
        return widest <= (cursor.IsAtEnd || cursor.Column < column ? 0 : column);
    }
}
