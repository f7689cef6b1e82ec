using System.Collections.Immutable;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>Counts the control's rows, live.</summary>
internal sealed class ControlCounts(ImmutableArray<ControlRow> controls, DocumentWords words)
{
    private static readonly ImmutableArray<(string Verdict, string Word)> s_verdicts =
    [
        ("ok", "bookOk"), ("within-rounding", "bookWithinRounding"), ("error", "bookDiffers"), ("warning", "bookWarning"), ("info", "bookInfo"), ("off", "bookOff"),
    ];

    private string Table => words["bookTableControl"];

    /// <summary>A sheet with what the control says of it.</summary>
    public SheetEntry Of(string sheet, string text)
    {
        var about = controls.Where(control => control.Sheet == sheet).ToList();
        var differing = about.Count(IsDiffering);
        if (about.Count == 0) return new(sheet, text, 0, 0, null);
        var here = $"{{{Table}@sheet}},{{sheet:{sheet}@label}}";
        return new(sheet, text, about.Count, differing, LiveSentence.Of(
            words["bookSheetLine"],
            ("controls", $"COUNTIF({here})", about.Count),
            ("differing", $"(COUNTIFS({here},{{{Table}@verdict}},{Word("bookDiffers")})+COUNTIFS({here},{{{Table}@verdict}},{Word("bookWithinRounding")}))", differing),
            ("open", $"(COUNTIFS({here},{{{Table}@state}},{Word("bookOpen")})+COUNTIFS({here},{{{Table}@state}},{Word("bookAcceptedOther")}))", about.Count(IsOpen))));
    }

    /// <summary>Those that a control always has, and one that is off where there is any.</summary>
    public ImmutableArray<VerdictCount> ByVerdict() =>
    [
        .. s_verdicts.Select(verdict => (verdict.Verdict, verdict.Word, Rows: controls.Where(control => control.Verdict == verdict.Verdict).ToList()))
            .Where(counted => counted.Verdict != "off" || counted.Rows.Count > 0)
            .Select(counted => new VerdictCount(
                counted.Verdict, words[counted.Word], words[$"{counted.Word}Text"], counted.Rows.Count,
                counted.Verdict is "error" or "warning" or "info" ? counted.Rows.Count(IsOpen) : null)),
    ];

    public LiveSentence? Summary()
    {
        if (controls.IsEmpty) return null;
        var open = controls.Count(control => control.Verdict == "error" && IsOpen(control));
        var counted = LiveSentence.Of(
            words["bookSummaryRest"],
            ("accepted", $"COUNTIF({{{Table}@state}},{Word("bookAccepted")})", controls.Count(control => control.State == "accepted")),
            ("rounding", "{verdict:within-rounding@count}", controls.Count(control => control.Verdict == "within-rounding")),
            ("warnings", "{verdict:warning@count}", controls.Count(control => control.Verdict == "warning")));
        var some = LiveSentence.Of(words["bookSummaryOpen"], ("open", "{verdict:error@open}", open));
        return new(
            $"IF({{verdict:error@open}}=0,{Word("bookSummaryNone")},{some.Formula})&\" \"&{counted.Formula}",
            $"{(open == 0 ? words["bookSummaryNone"] : some.Text)} {counted.Text}");
    }

    public LiveSentence? ControlSummary() => controls.IsEmpty ? null : LiveSentence.Of(
        words["bookControlLine"],
        ("controls", "{verdict:all@count}", controls.Length),
        ("ok", "{verdict:ok@count}", controls.Count(control => control.Verdict == "ok")),
        ("differing", "({verdict:within-rounding@count}+{verdict:error@count})", controls.Count(IsDiffering)),
        ("rounding", "{verdict:within-rounding@count}", controls.Count(control => control.Verdict == "within-rounding")),
        ("warnings", "{verdict:warning@count}", controls.Count(control => control.Verdict == "warning")),
        ("infos", "{verdict:info@count}", controls.Count(control => control.Verdict == "info")),
        ("open", "{verdict:all@open}", controls.Count(IsOpen)));

    private string Word(string name) => ControlIndex.Quote(words[name]);

    private static bool IsDiffering(ControlRow control) => control.Verdict is "error" or "within-rounding";

    private static bool IsOpen(ControlRow control) => control.State is "open" or "accepted-other";
}
