using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Texts;

/// <summary>Which links of an author's may stay links.</summary>
internal static class SafeUrl
{
    private static readonly string[] s_schemes = ["http", "https", "mailto", "tel"];

    /// <summary>One of the known schemes, or none. What a browser drops before it reads a scheme is dropped here too.</summary>
    public static bool IsSafe(string? url)
    {
        if (url is null) return false;
        var read = string.Concat(url.Where(character => character > ' ' && character != '\u007f'));
        var colon = read.IndexOf(':', StringComparison.Ordinal);
        var path = read.IndexOfAny(['/', '?', '#', '\\']);
        return colon >= 0 && (path < 0 || colon < path)
            ? s_schemes.Contains(read[..colon], StringComparer.OrdinalIgnoreCase)
            : !read.StartsWith("//", StringComparison.Ordinal) && !read.Contains('\\', StringComparison.Ordinal);
    }

    /// <summary>Whether it leads out of the document, to somewhere that can be visited.</summary>
    public static bool IsRemote(string? url) =>
        IsSafe(url) && (url!.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    /// <summary>The thing that a link names; null for any other link.</summary>
    public static Address? AddressIn(string? url) => url is null ? null : Address.Parse(url);
}
