using System.Text;
using System.Text.RegularExpressions;

namespace Plan.Cli.Printing;

/// <summary>
/// The two dates of a PDF, which a browser takes from its clock: the plan's own in their place, so that two runs write the same.
/// Nothing is moved, since a PDF tells where each of its parts begins.
/// </summary>
internal static partial class PdfDates
{
    /// <param name="pdf">Changed in place.</param>
    /// <param name="date"><c>2025-01-15</c>; null takes the dates away.</param>
    public static byte[] Set(byte[] pdf, string? date)
    {
        // A byte a character, so that places are the same.
        foreach (Match entry in Entry().Matches(Encoding.Latin1.GetString(pdf)))
        {
            var day = date?.Replace("-", "", StringComparison.Ordinal);
            var written = day is null ? "" : $"{entry.Groups["key"].Value} (D:{day}000000+00'00')";
            Encoding.Latin1.GetBytes(written.PadRight(entry.Length)[..entry.Length]).CopyTo(pdf, entry.Index);
        }
        return pdf;
    }

    // A parenthesis within a text of the document's is escaped, so none of them looks like this.
    [GeneratedRegex(@"(?<key>/(CreationDate|ModDate)) \(D:\d{14}[-+Z]\d\d'\d\d'\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
