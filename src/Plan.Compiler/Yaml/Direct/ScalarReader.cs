using System.Buffers;
using System.Text;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Direct;

/// <summary>Scalars of every style. Each method begins at the first character and ends right after the last.</summary>
internal sealed class ScalarReader(SourceText source, Cursor cursor)
{
    // A question mark and a colon may begin text as well as a key or its value.
    private const string NotFirst = "?:,[]{}#&*!|>%@`\"'";

    private static readonly SearchValues<char> InBlock = SearchValues.Create(":#\n\r");
    private static readonly SearchValues<char> InFlow = SearchValues.Create(":#\n\r,[]{}");

    private readonly QuotedReader _quoted = new(source, cursor);
    private readonly BlockScalarReader _blocks = new(source, cursor);

    /// <param name="indent">The column of what it stands in; its further lines lie to the right.</param>
    public YamlScalar? Read(int indent) => cursor.Current switch
    {
        '"' or '\'' => _quoted.Read(indent),
        '|' or '>' => _blocks.Read(indent),
        _ => ReadPlain(indent, inFlow: false),
    };

    /// <summary>The same between brackets, where plain text is read on one line.</summary>
    public YamlScalar? ReadInBrackets(int indent) =>
        cursor.Current is '"' or '\'' ? _quoted.Read(indent) : ReadPlain(indent, inFlow: true);

    private YamlScalar? ReadPlain(int indent, bool inFlow)
    {
        var start = cursor.At;
        if (!IsPlainStart(inFlow) || !ReadPlainLine(inFlow)) return null;
        var end = EndOf(start);
        return cursor.IsAtBreak && !inFlow ? ReadFurtherLines(start, end, indent) : AsWritten(start, end);
    }

    private bool IsPlainStart(bool inFlow)
    {
        if (cursor.Current != '-') return !cursor.IsAtBreak && !NotFirst.Contains(cursor.Current);
        return !cursor.IsIndicator(cursor.At) && !(inFlow && InFlow.Contains(cursor.CharAt(cursor.At + 1)));
    }

    /// <summary>To where the text on this line ends, white space after it included; false where that is not known.</summary>
    private bool ReadPlainLine(bool inFlow)
    {
        var ends = inFlow ? InFlow : InBlock;
        while (true)
        {
            var length = cursor.Text.AsSpan(cursor.At).IndexOfAny(ends);
            cursor.At = length < 0 ? cursor.Text.Length : cursor.At + length;
            switch (cursor.Current)
            {
                case ':' when cursor.IsIndicator(cursor.At): return true;
                case ':' when inFlow && InFlow.Contains(cursor.CharAt(cursor.At + 1)): return false;
                case '#' when cursor.IsComment: return true;
                case ':' or '#': cursor.At++; break;
                default: return true;
            }
        }
    }

    /// <summary>Text that goes on as long as lines are indented; a line's break is read as a space, further ones as breaks.</summary>
    private YamlScalar? ReadFurtherLines(int start, int end, int indent)
    {
        StringBuilder? folded = null;
        while (true)
        {
            var (at, line) = (cursor.At, cursor.LineStart);
            var breaks = 0;
            while (!cursor.IsAtEnd && cursor.IsAtBreak)
            {
                cursor.SkipBreak();
                breaks++;
                cursor.SkipSpaces();
            }

            if (cursor.IsAtEnd || breaks == 0 || cursor.Column <= indent || cursor.Current == '#')
            {
                cursor.Return(at, line);
                return folded is null
                    ? AsWritten(start, end)
                    : new(new(source, start, end), folded.ToString(), ScalarStyle.Plain);
            }

            folded ??= new StringBuilder().Append(cursor.Text, start, end - start);
            Fold(folded, breaks);
            var from = cursor.At;
            // A colon on a further line is that of a key which stands too far to the right.
            if (!ReadPlainLine(inFlow: false) || cursor.Current == ':') return null;
            end = EndOf(from);
            folded.Append(cursor.Text, from, end - from);
        }
    }

    private YamlScalar AsWritten(int start, int end) => YamlScalar.AsWritten(new(source, start, end), ScalarStyle.Plain);

    /// <summary>What line breaks between words are read as.</summary>
    public static void Fold(StringBuilder to, int breaks)
    {
        if (breaks == 1) to.Append(' ');
        else to.Append('\n', breaks - 1);
    }

    /// <summary>The end of the text that has been read, without the white space after it.</summary>
    private int EndOf(int start) => start + cursor.Text.AsSpan(start, cursor.At - start).TrimEnd(' ').Length;
}
