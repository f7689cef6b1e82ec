using System.Text;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Source;

/// <summary>Says which byte of a file is not UTF-8, and in what encoding the file seems to be.</summary>
internal static class ForeignEncoding
{
    /// <summary>So many bytes tell text from what is none.</summary>
    private const int Sample = 1024;

    public static Finding Report(string path, string display, byte[] bytes)
    {
        var offset = Utf8.FirstInvalid(bytes);
        var (text, place, hint) = Guess(bytes, offset);
        var character = new SourceSpan(new(path, text, display), place, Math.Min(place + 1, text.Length));
        return NotUtf8.Rule.At(
            character, null, Fact.Text("file", display), Fact.Count("offset", offset), Fact.Text("byte", $"0x{bytes[offset]:X2}")) with
        {
            Hints = [hint],
        };
    }

    /// <summary>The text as its author sees it, so that the finding can show the line.</summary>
    private static (string Text, int Place, string Hint) Guess(byte[] bytes, int offset)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, Sample));
        if (bytes is [0xFF, 0xFE, ..]) return (Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), 0, "utf-16");
        if (bytes is [0xFE, 0xFF, ..]) return (Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), 0, "utf-16");

        // In text of two bytes a character every other byte is mostly 0; in no encoding that people use else is any.
        var zeros = sample.Count((byte)0);
        var wide = bytes[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode;
        if (zeros > sample.Length / 4) return (wide.GetString(bytes), 0, "utf-16");

        var before = Encoding.UTF8.GetString(bytes, 0, offset).TrimStart('\uFEFF');
        var isText = zeros == 0 && !sample.ContainsAnyInRange((byte)0x01, (byte)0x08);
        return (before + Encoding.Latin1.GetString(bytes, offset, bytes.Length - offset), before.Length, isText ? "latin-1" : "not-text");
    }
}
