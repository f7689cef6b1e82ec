using System.Globalization;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Rolls the manifest: its id, title and years, its periods, the heading that is its title.</summary>
internal static class ManifestRoller
{
    public static void Roll(RollBook book, YamlMapping manifest)
    {
        var address = Address.Of("plan", book.Plan.Manifest.Id.Value);
        if (manifest.Scalar("id") is { } id) Shift(book, id, "id", address);
        foreach (var key in new[] { "title", "subtitle", "years", "outcome-years" })
            if (manifest.Scalar(key) is { } scalar)
                Shift(book, scalar, key, address);
        // A single heading on top that is the title is the title still.
        if (manifest.Items("document").ToList() is [var top] && top.Scalar("heading") is { } heading && heading.Value == manifest.Word("title"))
            book.Edits.Replace(heading.Span, book.Years.In(heading.Span.Text));

        var removed = new HashSet<int>();
        foreach (var key in new[] { "version", "date" })
            if (manifest.IndexOf(key) is >= 0 and var index)
            {
                removed.Add(index);
                book.Note(RollOutcome.Dropped, address, key, manifest.Word(key));
                book.Note(RollOutcome.ToFill, address, key);
            }
        YamlItems.Of(manifest).Remove(book.Edits, removed);
        ManifestPeriods.Roll(book, manifest);
    }

    /// <summary>The new plan's id, where the manifest gives one.</summary>
    public static string NewId(RollBook book) => book.Years.In(book.Plan.Manifest.Id.Value);

    private static void Shift(RollBook book, YamlScalar scalar, string key, Address address)
    {
        var later = key is "years" or "outcome-years" ? YearsLater(scalar.Span.Text, book.Years.Steps) : book.Years.In(scalar.Span.Text);
        book.Edits.Replace(scalar.Span, later);
        if (later != scalar.Span.Text)
            book.Note(RollOutcome.Shifted, address, key, $"{scalar.Span.Text.Trim('"', '\'')} → {later.Trim('"', '\'')}");
    }

    // Years that are said to be years, whichever they are.
    private static string YearsLater(string written, int steps) =>
        string.Concat(Pieces(written).Select(piece =>
            piece.Length == 4 && int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? YearShift.Written(year + steps)
                : piece));

    private static IEnumerable<string> Pieces(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]) == char.IsAsciiDigit(text[at])) end++;
            yield return text[at..end];
            at = end;
        }
    }
}
