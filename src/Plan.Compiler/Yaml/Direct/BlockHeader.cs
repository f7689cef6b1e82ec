namespace Plan.Compiler.Yaml.Direct;

/// <summary>What stands on the line where a block scalar begins.</summary>
/// <param name="IsFolded">Begins with <c>&gt;</c>.</param>
/// <param name="Chomping"><c>-</c> drops the last line breaks, <c>+</c> keeps all of them; else one is kept.</param>
/// <param name="Indent">By how much its lines are indented, where that is said.</param>
internal readonly record struct BlockHeader(bool IsFolded, char? Chomping, int? Indent)
{
    /// <summary>Reads it to the line's end, comment included; null where more stands there.</summary>
    public static BlockHeader? Read(Cursor cursor)
    {
        var header = new BlockHeader(cursor.Current == '>', null, null);
        for (cursor.At++; !cursor.IsAtBreak && cursor.Current != ' '; cursor.At++)
        {
            if (cursor.Current is '+' or '-' && header.Chomping is null) header = header with { Chomping = cursor.Current };
            else if (cursor.Current is >= '1' and <= '9' && header.Indent is null) header = header with { Indent = cursor.Current - '0' };
            else return null;
        }

        return cursor.SkipToLineEnd() ? header : null;
    }
}
