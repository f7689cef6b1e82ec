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
        var accepted = AcceptedAs(comparison);
        var state = StateOf(verdict, difference, accepted);
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
            Difference = Math.Round(difference / scale, comparison.Unit is null ? RatioDigits : AmountDigits, MidpointRounding.AwayFromZero),
            Allowed = new(comparison.Allowed / scale, _formulas.AllowedOf(comparison)),
            Unreported = comparison.Unreported / scale,
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
        return comparison.Until is { } until ? $"{comparison.Reason} {words.Fill("bookUntil", Fact.Text("date", until))}" : comparison.Reason;
    }

    private static string StateOf(string verdict, decimal difference, decimal? accepted) =>
        verdict is "ok" or "within-rounding" ? "none"
        : accepted == difference ? "accepted"
        : verdict is not ("error" or "warning") ? "none"
        : accepted is null ? "open" : "accepted-other";

    // An acceptance has limit minus what is held against it; the workbook has what is above the limit.
    private static decimal? AcceptedAs(ComparisonEntry comparison) =>
        !comparison.IsLimit || comparison.Accepted is not { } accepted ? comparison.Accepted
        : comparison.Stated < 0 || (comparison.Stated == 0 && comparison.Computed < 0) ? accepted
        : -accepted;

    private static int DecimalsOf(ComparisonEntry comparison)
    {
        if (comparison.Unit is null) return Math.Max(comparison.Decimals, 1);
        return Math.Max(comparison.Decimals, Math.Max(NumberStyle.DecimalsOf(comparison.Stated), NumberStyle.DecimalsOf(comparison.Computed)));
    }
}
