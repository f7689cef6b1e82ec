using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Plan.Compiler.Source;

/// <summary>UTF-8, without lenience.</summary>
internal static class Utf8
{
    /// <summary>The text after a byte-order mark, if there is one. False where the bytes are not UTF-8.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        var content = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        text = System.Text.Unicode.Utf8.IsValid(content) ? Encoding.UTF8.GetString(content) : null;
        return text is not null;
    }

    /// <summary>The offset of the first byte that is not UTF-8; the length where all are.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done) at += length;
        return at;
    }
}
