using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>The control's rows by what they are about, as other sheets tell their verdicts.</summary>
internal sealed class ControlIndex
{
    // Counted from the table's first column.
    private const int VerdictColumn = 10;
    private const int StateColumn = 12;

    private readonly ILookup<string, ControlRow> _byAddress;
    private readonly DocumentWords _words;

    public ControlIndex(ImmutableArray<ControlRow> rows, DocumentWords words)
    {
        _words = words;
        _byAddress = rows.ToLookup(row => row.Address, StringComparer.Ordinal);
    }

    /// <summary>
    /// The verdict on a cell, looked up by the row's number, as people sort the control; of one that is compared down and across,
    /// the first that isn't in order. Null where nothing is compared.
    /// </summary>
    public (string Formula, string Text)? Of(string address)
    {
        (string Formula, string Text)? told = null;
        foreach (var row in _byAddress[address].Reverse())
        {
            var (formula, text) = Of(row);
            told = told is not { } others ? (formula, text)
                : ($"IF({Lookup(row, VerdictColumn)}={Quote(_words["bookOk"])},{others.Formula},{formula})", row.Verdict == "ok" ? others.Text : text);
        }
        return told;
    }

    private (string Formula, string Text) Of(ControlRow row)
    {
        var suffix = _words["bookAcceptedSuffix"];
        return (
            $"{Lookup(row, VerdictColumn)}&IF({Lookup(row, StateColumn)}={Quote(_words["bookAccepted"])},{Quote(suffix)},\"\")",
            row.VerdictText + (row.State == "accepted" ? suffix : ""));
    }

    private string Lookup(ControlRow row, int column) => string.Create(
        CultureInfo.InvariantCulture, $"VLOOKUP({row.Number},{{{_words["bookTableControl"]}@number.._address}},{column},FALSE)");

    /// <summary>A text as a formula has it.</summary>
    public static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
