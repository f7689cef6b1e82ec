namespace Plan.Compiler.Yaml.Direct;

/// <summary>Where the reader stands in a text without tabs.</summary>
internal sealed class Cursor(string text)
{
    /// <summary>The offset of the next character.</summary>
    public int At { get; set; }

    /// <summary>The offset where the line begins.</summary>
    public int LineStart { get; private set; }

    public string Text => text;

    public bool IsAtEnd => At >= text.Length;

    /// <summary>From 0: how far the next character is indented, where it is a line's first.</summary>
    public int Column => At - LineStart;

    /// <summary>The next character; NUL, which no text has, at the end.</summary>
    public char Current => CharAt(At);

    /// <summary>Whether a line or the text ends here.</summary>
    public bool IsAtBreak => Current is '\n' or '\r' or '\0';

    /// <summary>Whether a comment begins here: after white space, as elsewhere the sign is text.</summary>
    public bool IsComment => Current == '#' && At > LineStart && text[At - 1] == ' ';

    public char CharAt(int offset) => offset < text.Length ? text[offset] : '\0';

    /// <summary>Whether a character is followed by white space, so that it can be an indicator.</summary>
    public bool IsIndicator(int offset) => CharAt(offset + 1) is ' ' or '\n' or '\r' or '\0';

    public void SkipSpaces()
    {
        while (Current == ' ') At++;
    }

    /// <summary>From a line's end to the beginning of the next.</summary>
    public void SkipBreak()
    {
        if (Current == '\r') At++;
        if (Current == '\n') At++;
        LineStart = At;
    }

    /// <summary>Over white space, comments and empty lines. A comment here follows white space, or begins a line.</summary>
    public void SkipToContent()
    {
        while (true)
        {
            SkipSpaces();
            if (Current == '#') SkipComment();
            if (IsAtEnd || !IsAtBreak) return;
            SkipBreak();
        }
    }

    /// <summary>From a node's end to its line's; false where more than a comment stands on the line.</summary>
    public bool SkipToLineEnd()
    {
        SkipSpaces();
        if (IsComment) SkipComment();
        return IsAtBreak;
    }

    /// <summary>From a node's end to the next content; false where more than a comment stands on the line.</summary>
    public bool FinishLine()
    {
        if (!SkipToLineEnd()) return false;
        SkipToContent();
        return true;
    }

    /// <summary>Goes back to an offset of a line that begins at another.</summary>
    public void Return(int at, int lineStart) => (At, LineStart) = (at, lineStart);

    private void SkipComment()
    {
        var length = text.AsSpan(At).IndexOfAny('\n', '\r');
        At = length < 0 ? text.Length : At + length;
    }
}
