namespace Plan.Compiler.Model;

/// <summary>Every text that an author wrote in a plan.</summary>
public static class PlanTexts
{
    /// <summary>The outline's texts, then those of each kind of thing, in the plan's order.</summary>
    public static IEnumerable<PlanText> In(OperationalPlan plan)
    {
        var owner = plan.Manifest.Address;
        return Given(
        [
            .. plan.Manifest.Outline.SelectMany(TextsOf).Select(text => (text, owner)),
            (plan.Manifest.Theme.Footer, owner),
            .. plan.Areas.Select(area => (area.Text, area.Address)),
            .. plan.Goals.Select(goal => (goal.Text, goal.Address)),
            .. plan.Goals.Select(goal => (goal.Financing?.Text, goal.Address)),
            .. plan.Indicators.Select(indicator => (indicator.Text, indicator.Address)),
            .. plan.Measures.Select(measure => (measure.Text, measure.Address)),
            .. plan.Assignments.Select(assignment => (assignment.Text, assignment.Address)),
            .. plan.Statements.Select(statement => (statement.Note, statement.Address)),
            .. plan.Appropriations.Select(appropriation => (appropriation.Text, appropriation.Address)),
            .. plan.Appropriations.SelectMany(a => a.Shares, (a, share) => (share.Text, Address.Of("share", a.Id.Value, share.Id.Value))),
            .. plan.Frames.Select(frame => (frame.Text, frame.Address)),
        ]).Concat(plan.Offices.Where(office => office.Text is not null).Select(office => new PlanText(office.Text!, office.Address, office)));
    }

    private static IEnumerable<PlanText> Given(IEnumerable<(MarkdownText? Text, Address Owner)> texts) =>
        texts.Where(text => text.Text is not null).Select(text => new PlanText(text.Text!, text.Owner));

    private static IEnumerable<MarkdownText?> TextsOf(OutlineSection section) =>
        section.Content.Select(block => block.Text).Concat(section.Sections.SelectMany(TextsOf));
}
