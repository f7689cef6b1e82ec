using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds goals with their financing.</summary>
internal sealed class GoalBuilder(ReportContext context)
{
    public GoalEntry Build(Goal goal, int level) => new()
    {
        Id = goal.Id.Value,
        Anchor = context.Anchors.Place(goal.Address),
        Name = goal.Name.Value,
        ShortName = goal.ShortName ?? goal.Name.Value,
        Level = level,
        Area = context.AreaLink(goal.Area?.Value),
        Office = context.OfficeLink(goal.Office?.Value),
        Text = context.Prose.Read(goal.Text, level + 1),
        Financing = FinancingOf(goal, level),
        Mentions = context.Mentions.Of(goal.Address),
    };

    private FinancingEntry? FinancingOf(Goal goal, int level)
    {
        if (goal.Financing is not { } financing) return null;
        var text = context.Prose.Read(financing.Text, level + 1);
        return text is null && !financing.WithinFrame && financing.From.IsEmpty
            ? null
            : new(text, financing.WithinFrame ? context.Words["withinFrame"] : null, [.. financing.From.Select(Source)]);
    }

    private SourceEntry Source(FinancingSource source)
    {
        var amount = source.Amount?.Value;
        var text = amount is null ? null : context.Words.Amount(amount.Value, 0, amount.Unit.Label);
        return source switch
        {
            AppropriationDraw draw when context.Plan.Appropriations.FirstOrDefault(a => a.Id.Value == draw.Appropriation) is { } appropriation =>
                Drawn(draw, appropriation, amount, text),
            OtherSource other => new(amount?.Value, text, amount?.Unit.Label, null, other.Source.Value, null, null),
            _ => new(amount?.Value, text, amount?.Unit.Label, null, "", null, null),
        };
    }

    private SourceEntry Drawn(AppropriationDraw draw, Appropriation appropriation, Amount? amount, string? text)
    {
        var share = appropriation.Shares.FirstOrDefault(one => one.Id.Value == draw.Share);
        var before = context.Words[context.Words.HasOwn("appropriation") ? "drawsFromOwn" : amount is null ? "drawsFromWithoutAmount" : "drawsFrom"];
        return new(
            amount?.Value, text, amount?.Unit.Label, context.PeriodLabel(draw.Period?.Value), before,
            context.References.LinkTo(appropriation.Address, appropriation.Name.Value), share?.Name.Value);
    }
}
