using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Texts;

/// <summary>Which links of an author's stay links.</summary>
internal static class SafeUrl
{
    private static readonly string[] s_schemes = ["http", "https", "mailto", "tel"];

    /// <summary>
    /// Whether it leads out of the document by one of the known schemes. A file beside the plan is not beside the document.
    /// What a browser drops before it reads a scheme is dropped here too.
    /// </summary>
    public static bool LeadsOut(string? url)
    {
        if (url is null) return false;
        var read = string.Concat(url.Where(character => character > ' ' && character != '\u007f'));
        var colon = read.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && s_schemes.Contains(read[..colon], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The thing that a link names; null for any other link.</summary>
    public static Address? AddressIn(string? url) => url is null ? null : Address.Parse(url);
}
