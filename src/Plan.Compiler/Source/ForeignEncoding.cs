using System.Text;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Source;

/// <summary>Says which byte of a file is not UTF-8, and in what encoding the file seems to be.</summary>
internal static class ForeignEncoding
{
    public static Finding Report(string path, string display, byte[] bytes)
    {
        var offset = Utf8.FirstInvalid(bytes);
        var (text, place, hint) = Guess(bytes, offset);
        var source = new SourceText(path, text, display);
        return NotUtf8.Rule.At(
            new(source, place, Math.Min(place + 1, text.Length)), null,
            Fact.Text("file", display), Fact.Count("offset", offset), Fact.Text("byte", $"0x{bytes[offset]:X2}")) with
        {
            Hints = [hint],
        };
    }

    /// <summary>The text as the author sees it, so that the finding can show the line.</summary>
    private static (string Text, int Place, string Hint) Guess(byte[] bytes, int offset)
    {
        var zeros = bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).Count((byte)0);
        if (bytes is [0xFF, 0xFE, ..] || (zeros > 0 && bytes[0] != 0)) return (Encoding.Unicode.GetString(bytes), 0, "utf-16");
        if (bytes is [0xFE, 0xFF, ..] || zeros > 0) return (Encoding.BigEndianUnicode.GetString(bytes), 0, "utf-16");
        var before = Encoding.UTF8.GetString(bytes, 0, offset);
        return (before + Encoding.Latin1.GetString(bytes, offset, bytes.Length - offset), before.Length, "latin-1");
    }
}
