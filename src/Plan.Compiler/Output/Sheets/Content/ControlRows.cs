using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>Builds the control: a row for every comparison of money, with the cells that it compares.</summary>
internal sealed class ControlRows(StatementIndex index, MoneyIndex money, DocumentWords words)
{
    // A workbook shows a ratio as a percentage.
    private const decimal Percent = 100;

    // What the workbook's formula rounds a difference to, as it counts in floating point.
    private const int AmountDigits = 6;
    private const int RatioDigits = 10;

    // Of a spreadsheet's fifteen, one is left for what its sums lose.
    private const int SureDigits = 14;

    private readonly ControlFormulas _formulas = new(index, money);
    private readonly ControlWords _words = new(index, money, words);

    public ImmutableArray<ControlRow> Build(ReportModel report) =>
        [.. report.Comparisons.Where(_formulas.IsShown).Select((comparison, i) => Row(comparison, i + 1))];

    private ControlRow Row(ComparisonEntry comparison, int number)
    {
        var scale = comparison.Unit is null ? Percent : 1;
        var (stated, computed) = _formulas.Of(comparison);
        var difference = comparison.IsLimit
            ? Math.Max(0, Math.Abs(comparison.Computed) - Math.Abs(comparison.Stated))
            : comparison.Stated - comparison.Computed;
        var decimals = DecimalsOf(comparison);
        var verdict = comparison.Verdict switch
        {
            "agrees" => "ok",
            "within-rounding" => "within-rounding",
            _ => comparison.Severity,
        };
        // An acceptance has limit minus what is held against it; of a limit the workbook has the latter first.
        var accepted = comparison.IsLimit ? -comparison.Accepted : comparison.Accepted;
        var state = StateOf(verdict, comparison.IsLimit ? comparison.Computed - comparison.Stated : difference, accepted);
        return new()
        {
            Number = number,
            Sheet = ControlFormulas.SheetOf(comparison),
            Link = _formulas.LinkOf(comparison),
            What = _words.WhatOf(comparison),
            Period = _words.PeriodOf(comparison),
            // Of a limit, what is held against it stands first.
            Stated = new((comparison.IsLimit ? comparison.Computed : comparison.Stated) / scale, stated),
            IsAtMost = comparison.IsLimit,
            Computed = new((comparison.IsLimit ? comparison.Stated : comparison.Computed) / scale, computed),
            Difference = Math.Round(difference / scale, DigitsOf(comparison), MidpointRounding.AwayFromZero),
            Digits = DigitsOf(comparison),
            Allowed = new(comparison.Allowed / scale, _formulas.AllowedOf(comparison)),
            Unreported = new(comparison.Unreported / scale, _formulas.UnreportedOf(comparison)),
            Verdict = verdict,
            VerdictText = _words.Verdict(verdict),
            Accepted = accepted / scale,
            State = state,
            StateText = _words.State(state),
            Reason = ReasonOf(comparison),
            Otherwise = _words.Verdict(comparison.Severity),
            Rule = comparison.Rule,
            Address = comparison.Address,
            IsPercent = comparison.Unit is null,
            Format = comparison.Unit is null ? NumberFormats.Percent(decimals) : NumberFormats.Amount(decimals),
            ChangeFormat = comparison.Unit is null ? NumberFormats.Percent(decimals) : NumberFormats.Change(decimals),
        };
    }

    private string? ReasonOf(ComparisonEntry comparison)
    {
        if (comparison.Accepted is null || string.IsNullOrWhiteSpace(comparison.Reason)) return null;
        return comparison.Until is { } until ? $"{Sentence(comparison.Reason)} {words.Fill("bookUntil", Fact.Text("date", until))}" : comparison.Reason;
    }

    private static string Sentence(string text) => text.TrimEnd() is [.., '.' or '!' or '?'] whole ? whole : $"{text.TrimEnd()}.";

    private static string StateOf(string verdict, decimal difference, decimal? accepted) =>
        verdict is "ok" or "within-rounding" ? "none"
        : accepted == difference ? "accepted"
        : verdict is not ("error" or "warning") ? "none"
        : accepted is null ? "open" : "accepted-other";

    // Fewer where figures are so large that a spreadsheet doesn't have more of them.
    private static int DigitsOf(ComparisonEntry comparison)
    {
        if (comparison.Unit is null) return RatioDigits;
        var digits = 0;
        for (var whole = Math.Max(Math.Abs(comparison.Stated), Math.Abs(comparison.Computed)); whole >= 1; whole /= 10) digits++;
        return Math.Clamp(SureDigits - digits, 0, AmountDigits);
    }

    private static int DecimalsOf(ComparisonEntry comparison)
    {
        if (comparison.Unit is null) return Math.Max(comparison.Decimals, 1);
        return Math.Max(comparison.Decimals, Math.Max(NumberStyle.DecimalsOf(comparison.Stated), NumberStyle.DecimalsOf(comparison.Computed)));
    }
}
