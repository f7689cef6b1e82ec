using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>The control's rows by what they are about, as other sheets tell their verdicts.</summary>
internal sealed class ControlIndex
{
    private readonly Dictionary<string, ControlRow> _byAddress = new(StringComparer.Ordinal);
    private readonly DocumentWords _words;

    public ControlIndex(ImmutableArray<ControlRow> rows, DocumentWords words)
    {
        _words = words;
        // Of a cell that is compared twice, down comes before across.
        foreach (var row in rows)
            _byAddress.TryAdd(row.Address, row);
    }

    /// <summary>
    /// The verdict on a cell, looked up by the row's number, as people sort the control. Null where nothing is compared.
    /// </summary>
    public (string Formula, string Text)? Of(string address)
    {
        if (!_byAddress.TryGetValue(address, out var row)) return null;
        var table = $"{{{_words["bookTableControl"]}@number.._address}}";
        var number = row.Number.ToString(CultureInfo.InvariantCulture);
        var (accepted, suffix) = (_words["bookAccepted"], _words["bookAcceptedSuffix"]);
        return (
            $"VLOOKUP({number},{table},10,FALSE)&IF(VLOOKUP({number},{table},12,FALSE)={Quote(accepted)},{Quote(suffix)},\"\")",
            row.VerdictText + (row.State == "accepted" ? suffix : ""));
    }

    /// <summary>A text as a formula has it.</summary>
    public static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
