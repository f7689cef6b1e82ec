using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report;

/// <summary>Every comparison that the checks make on money, for documents that show them all.</summary>
internal static class ComparisonEntries
{
    public static ImmutableArray<ComparisonEntry> Of(OperationalPlan plan, PlanFigures figures, Func<Address, bool> isShown) =>
        [.. PlanComparisons.Of(plan, figures).Where(comparison => isShown(comparison.Address)).Select(comparison => Of(plan, figures, comparison))];

    private static ComparisonEntry Of(OperationalPlan plan, PlanFigures figures, Comparison comparison)
    {
        var rule = RuleOf(comparison.Kind);
        var address = comparison.Address.ToString();
        var acceptance = plan.Acceptances.FirstOrDefault(accepted => accepted.Rule.Value == rule.Name && accepted.At.Value == address);
        return new()
        {
            Kind = NameOf(comparison.Kind),
            Rule = rule.Name,
            Address = address,
            Statement = comparison.Statement?.Statement.Id.Value,
            Line = comparison.Cell?.Row.Line.Id?.Value,
            Column = comparison.Cell?.Column.Id,
            Appropriation = comparison.Appropriation?.Id.Value,
            Share = comparison.Share?.Id.Value,
            Period = comparison.Period?.Id.Value,
            Frame = comparison.Frame?.Id.Value,
            Unit = comparison.Unit?.Label,
            Decimals = comparison.Decimals,
            Stated = comparison.Stated,
            Computed = comparison.Computed,
            Allowed = comparison.Allowed,
            Unreported = comparison.Unreported,
            IsLimit = comparison.Kind.IsLimit(),
            Verdict = comparison.Verdict switch
            {
                Verdict.Agrees => "agrees",
                Verdict.WithinRounding => "within-rounding",
                _ => "differs",
            },
            Severity = Severities.NameFor(rule, plan.Manifest.Rules),
            Accepted = acceptance?.Difference?.Value,
            Reason = acceptance?.Reason?.Value,
            Until = acceptance?.Until?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Rounded = comparison.Cell is { Column: ChangeColumn } first ? ChangedOf(figures, comparison, first, isSecond: false) : RoundedOf(figures, comparison),
            RoundedSecond = comparison.Cell is { Column: ChangeColumn } second ? ChangedOf(figures, comparison, second, isSecond: true) : [],
        };
    }

    private static Rule RuleOf(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Down => TotalDiffers.Rule,
        ComparisonKind.Across => ColumnDiffers.Rule,
        ComparisonKind.PartsLimit => PartsExceedLine.Rule,
        ComparisonKind.AllParts => PartsDiffer.Rule,
        ComparisonKind.Shares => SharesDiffer.Rule,
        ComparisonKind.Draws => AppropriationOverdrawn.Rule,
        ComparisonKind.CarryingLine => AppropriationExceedsLine.Rule,
        _ => FrameUnexplained.Rule,
    };

    private static string NameOf(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Down => "down",
        ComparisonKind.Across => "across",
        ComparisonKind.PartsLimit => "parts-limit",
        ComparisonKind.AllParts => "all-parts",
        ComparisonKind.Shares => "shares",
        ComparisonKind.Draws => "draws",
        ComparisonKind.CarryingLine => "carrying-line",
        _ => "frame",
    };

    private static ImmutableArray<RoundedFigures> RoundedOf(PlanFigures figures, Comparison comparison)
    {
        if (comparison is not { Statement: { } statement, Cell: { } cell, Allowed: > 0 } || comparison.Appropriation is not null) return [];
        if (!statement.Statement.RoundingOf(cell.Column).IsAuto) return [];
        var rounded = new RoundingTerms(figures, statement.Statement.Unit);
        return rounded.Of(comparison.Kind, statement, cell);
    }

    private static ImmutableArray<RoundedFigures> ChangedOf(PlanFigures figures, Comparison comparison, Cell cell, bool isSecond)
    {
        if (comparison is not { Statement: { } statement, Appropriation: null } || cell.Column is not ChangeColumn change) return [];
        if (!statement.Statement.RoundingOf(change).IsAuto) return [];
        return new RoundingTerms(figures, statement.Statement.Unit).OfFigure(statement, cell.Row, isSecond ? change.Second : change.First);
    }
}
