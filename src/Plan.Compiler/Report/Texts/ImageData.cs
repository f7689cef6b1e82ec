using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Plan.Compiler.Report.Texts;

/// <summary>An image within a page.</summary>
internal static class ImageData
{
    /// <summary>Whether browsers show it.</summary>
    public static bool IsImage(ReadOnlySpan<byte> image) => MediaType(image) is not null;

    /// <summary>The image as an address that holds all of it; null for a kind that browsers don't show.</summary>
    public static string? Uri(ImmutableArray<byte> image) => MediaType(image.AsSpan()) is { } type
        ? $"data:{type};base64,{Convert.ToBase64String(ImmutableCollectionsMarshal.AsArray(image)!)}"
        : null;

    // By content: a name can say anything. A browser runs no script of an image's.
    private static string? MediaType(ReadOnlySpan<byte> image) =>
        image is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] ? "image/png"
        : image is [0xff, 0xd8, 0xff, ..] ? "image/jpeg"
        : image.StartsWith("GIF8"u8) ? "image/gif"
        : image.StartsWith("RIFF"u8) && image.Length > 12 && image[8..12].SequenceEqual("WEBP"u8) ? "image/webp"
        : IsMarkup(image) && image.IndexOf("<svg"u8) >= 0 ? "image/svg+xml"
        : null;

    // What programs that draw write first: a mark of the encoding, a declaration, a comment.
    private static bool IsMarkup(ReadOnlySpan<byte> image) =>
        (image is [0xef, 0xbb, 0xbf, ..] ? image[3..] : image).TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
}
