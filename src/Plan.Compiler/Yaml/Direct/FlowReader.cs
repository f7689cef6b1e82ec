using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Direct;

/// <summary>
/// Lists and mappings in brackets. Each method begins at its node's first character, ends right after its last, and gives null
/// where the reader gives up: at <c>[a: b]</c>, at a key without a colon, at lines not indented.
/// </summary>
/// <param name="indent">The column of what the outermost bracket stands in.</param>
internal readonly struct FlowReader(SourceText source, Cursor cursor, ScalarReader scalars, Opened opened, int indent)
{
    /// <summary>What begins with a bracket.</summary>
    public YamlNode? Read()
    {
        if (!opened.Enter()) return null;
        YamlNode? read = cursor.Current == '[' ? ReadSequence() : ReadMapping();
        opened.Leave();
        return read;
    }

    private YamlSequence? ReadSequence()
    {
        var start = cursor.At++;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (true)
        {
            if (!SkipSpace()) return null;
            if (cursor.Current == ']') break;
            if (ReadNode() is not { } item || !SkipSpace()) return null;
            items.Add(item);
            if (!IsNextOrEnd(']')) return null;
        }

        return new(new(source, start, ++cursor.At), items.DrainToImmutable(), IsFlow: true);
    }

    private YamlMapping? ReadMapping()
    {
        var start = cursor.At++;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (true)
        {
            if (!SkipSpace()) return null;
            if (cursor.Current == '}') break;
            if (scalars.ReadInBrackets(indent) is not { } key || !KeyCheck.CanBeKey(key) || ReadValue() is not { } value) return null;
            entries.Add(new(key, value));
            if (!SkipSpace() || !IsNextOrEnd('}')) return null;
        }

        return KeyCheck.AreDistinct(entries.ToArray())
            ? new(new(source, start, ++cursor.At), entries.DrainToImmutable(), IsFlow: true)
            : null;
    }

    private YamlNode? ReadValue()
    {
        cursor.SkipSpaces();
        if (cursor.Current != ':' || !cursor.IsIndicator(cursor.At)) return null;
        cursor.At++;
        if (!SkipSpace()) return null;
        // An empty value's place is that of what follows it.
        return cursor.Current is ',' or '}' ? new YamlScalar(new(source, cursor.At, cursor.At), "", ScalarStyle.Plain) : ReadNode();
    }

    private YamlNode? ReadNode() => cursor.Current is '[' or '{' ? Read() : scalars.ReadInBrackets(indent);

    /// <summary>Over a comma, if there is one; false where neither it nor the closing bracket stands here.</summary>
    private bool IsNextOrEnd(char close)
    {
        if (cursor.Current == close) return true;
        return cursor.Current == ',' && ++cursor.At > 0;
    }

    /// <summary>To the next content; false where a comment follows a word at once, or a line is not indented.</summary>
    private bool SkipSpace()
    {
        if (cursor.Current is not (' ' or '\n' or '\r' or '#')) return true;
        if (cursor.Current == '#' && !cursor.IsComment) return false;
        var line = cursor.LineStart;
        cursor.SkipToContent();
        return cursor.LineStart == line || cursor.Column > indent;
    }
}
