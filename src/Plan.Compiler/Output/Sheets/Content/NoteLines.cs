using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>Breaks prose into lines that fit across a sheet: a row each, as cells are not merged.</summary>
internal static class NoteLines
{
    private const decimal PixelsPerDigit = 7;

    /// <param name="prose">The author's; null for none.</param>
    /// <param name="width">In digits of the workbook's font.</param>
    public static ImmutableArray<string> Of(Prose? prose, decimal width)
    {
        if (prose is null) return [];
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var paragraph in prose.Plain.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            lines.AddRange(LinesOf(paragraph, width * PixelsPerDigit));
        return lines.ToImmutable();
    }

    private static IEnumerable<string> LinesOf(string paragraph, decimal pixels)
    {
        var line = "";
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && ArialWidths.Of(longer, RowHeights.DefaultSize, bold: false) > pixels)
            {
                yield return line;
                longer = word;
            }
            line = longer;
        }
        if (line.Length > 0) yield return line;
    }
}
