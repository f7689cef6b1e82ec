using System.Text;

namespace Plan.Compiler.Output;

/// <summary>What a plan's documents are called.</summary>
internal static class DocumentName
{
    /// <param name="plan">Its id.</param>
    /// <param name="office">The id of the office that an extract is of; null for the whole.</param>
    /// <param name="extension">With the dot.</param>
    public static string Of(string plan, string? office, string extension) =>
        $"{Safe(plan)}{(office is null ? "" : $".{Safe(office)}")}{extension}";

    // An id is a name already. A draft may have what is none, and must not write outside its folder for it.
    private static string Safe(string id) =>
        string.Concat(id.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) ? rune.ToString() : "-"));
}
