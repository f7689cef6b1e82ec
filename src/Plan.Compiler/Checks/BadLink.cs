using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A link in prose that leads nowhere. All but links to empty cells are reported where texts are bound.</summary>
internal static class BadLink
{
    // Place: the link's destination. Facts: link, and those below.
    // Variants: unknown (an address that names nothing: facts and hints as unknown-reference, id being the part that is unknown);
    // address, line-path, cell-path, share-path, heading (an address that is written wrong, or a line without figures: as
    // bad-value); scheme (facts scheme, allowed and nearest as lists; hint did-you-mean {nearest}), image (an image from
    // elsewhere), empty (no destination), fragment (only # and a name), unit (a figure is asked for in an unknown unit: facts
    // written, allowed as a list), empty-cell (hint of its name).
    public static readonly Rule Rule = new("PLAN0207", "bad-link", Severity.Error);

    /// <summary>Links to figures that are not there. What could not be read may hold them.</summary>
    public static IEnumerable<Finding> Find(CheckInput input) =>
        from link in input.Plan.FigureLinks
        where input.Plan.IsWhole && IsEmpty(link.Target, input)
        select Rule.At(link.Span, link.Owner, Fact.Text("link", link.Target.ToString())) with
        {
            Variant = "empty-cell",
            Hints = ["empty-cell"],
        };

    private static bool IsEmpty(Address target, CheckInput input) => (target.Kind, target.Ids) switch
    {
        ("cell", [var statement, var line, var column]) =>
            input.Figures.Find(statement)?.Find(line, column) is { Figure: null, IsUnknown: false },
        ("appropriation", [var id, var period]) => Lacks(FindAppropriation(id, input)?.Amounts, period),
        ("share", [var id, var share, var period]) =>
            Lacks(FindAppropriation(id, input)?.Shares.FirstOrDefault(of => of.Id.Value == share)?.Amounts, period),
        _ => false,
    };

    private static Appropriation? FindAppropriation(string id, CheckInput input) =>
        input.Plan.Appropriations.FirstOrDefault(appropriation => appropriation.Id.Value == id);

    private static bool Lacks(IEnumerable<CellAmount>? amounts, string period) =>
        amounts is not null && !amounts.Any(amount => amount.Column.Value == period && (amount.Amount is not null || amount.IsUnreadable));
}
