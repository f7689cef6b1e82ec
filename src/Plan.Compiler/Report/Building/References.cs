using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Output;

namespace Plan.Compiler.Report.Building;

/// <summary>What a reference to a thing shows, and where it leads.</summary>
/// <param name="whole">The places of the whole plan, where the document is an extract of it; null where it is the whole.</param>
internal sealed class References(PlanView view, PlanFigures figures, DocumentWords words, Anchors anchors, Anchors? whole)
{
    private readonly Dictionary<Address, string> _names = NamesIn(view.Plan, words);

    /// <summary>A link in the thing's short name, or in words of its own.</summary>
    public Link LinkTo(Address address, string text) => new(text, address.ToString(), anchors.Find(address)) { Page = Page(address) };

    /// <summary>The way from what an extract shows of a thing to all of it; null in the whole.</summary>
    public Link? LinkToWhole(Address address, string text) =>
        WholePlace(address) is { } place ? new(text, address.ToString(), null) { Page = place } : null;

    /// <summary>Where on the page of the whole plan a thing is that the extract doesn't show; null where it does, and in the whole.</summary>
    public string? Page(Address address) => anchors.Find(address) is null ? WholePlace(address) : null;

    public string? Anchor(Address address) => anchors.Find(address);

    /// <summary>A thing's name; a figure with its unit, or in the unit asked for; null where there is no such thing or figure.</summary>
    public string? TextOf(Address address, string? unit) => address.Kind switch
    {
        "cell" when address.Ids is [var statement, var line, var column] => Figure(statement, line, column, unit),
        "appropriation" when address.Ids is [var id, var period] =>
            Find(id) is { } given ? Figure(given.Amounts, period, given.Unit, unit) : null,
        "share" when address.Ids is [var id, var share, var period] =>
            Find(id) is { } whole && whole.Shares.FirstOrDefault(s => s.Id.Value == share) is { } part
                ? Figure(part.Amounts, period, whole.Unit, unit)
                : null,
        _ => _names.GetValueOrDefault(address),
    };

    private string? WholePlace(Address address) => whole?.Find(address) is { } anchor ? $"{PageOf(view.Plan)}#{anchor}" : null;

    /// <summary>The page of the whole plan, beside that of an extract.</summary>
    public static string PageOf(OperationalPlan plan) =>
        Uri.EscapeDataString(DocumentName.Of(plan.Manifest.Id.Value, null, HtmlFormat.Format.Extension));

    private Appropriation? Find(string appropriation) => view.Plan.Appropriations.FirstOrDefault(one => one.Id.Value == appropriation);

    /// <summary>Whether an address names a figure rather than a thing.</summary>
    public static bool IsFigure(Address address) =>
        address.Kind == "cell" || (address.Kind == "appropriation" && address.Ids.Length == 2) || (address.Kind == "share" && address.Ids.Length == 3);

    private string? Figure(string statementId, string line, string column, string? unit)
    {
        if (figures.Find(statementId) is not { } statement || statement.Find(line, column) is not { Figure: { } figure } cell) return null;
        if (cell.Column is ChangeColumn) return words.Percent(words.Numbers.Rounded(figure, cell.Decimals));
        return unit is null
            ? DocumentWords.WithUnit(words.Numbers.Rounded(figure, cell.Decimals), statement.Statement.Unit.Label)
            : In(figure, statement.Statement.Unit, unit);
    }

    private string? Figure(ImmutableArray<CellAmount> amounts, string period, Unit own, string? unit) =>
        amounts.FirstOrDefault(amount => amount.Column.Value == period)?.Amount is { } given && given.Value.Unit.ConvertsTo(own)
            ? In(given.Value.In(own), own, unit ?? own.Label)
            : null;

    private string? In(decimal figure, Unit own, string unit)
    {
        if (unit == own.Label) return words.Amount(figure, 0, unit);
        var asked = Unit.Known.FirstOrDefault(known => known.Label.Equals(unit, StringComparison.OrdinalIgnoreCase));
        return asked is not null && own.ConvertsTo(asked) ? words.Amount(own.Convert(figure, asked), 0, asked.Label) : null;
    }

    private static Dictionary<Address, string> NamesIn(OperationalPlan plan, DocumentWords words)
    {
        var names = new Dictionary<Address, string>();
        void Name(Address address, string name) => names.TryAdd(address, name);

        Name(plan.Manifest.Address, plan.Manifest.Title.Value);
        foreach (var office in plan.Offices) Name(office.Address, office.Name.Value);
        foreach (var area in plan.Areas) Name(area.Address, area.Name.Value);
        foreach (var goal in plan.Goals) Name(goal.Address, goal.Name.Value);
        foreach (var indicator in plan.Indicators) Name(indicator.Address, indicator.Name.Value);
        foreach (var measure in plan.Measures) Name(measure.Address, measure.Name.Value);
        foreach (var assignment in plan.Assignments) Name(assignment.Address, assignment.Name.Value);
        foreach (var period in plan.Manifest.Periods) Name(Address.Of("period", period.Id.Value), words.PeriodLabel(period));
        foreach (var frame in plan.Frames) Name(frame.Address, frame.Title.Value);
        foreach (var statement in plan.Statements)
        {
            Name(statement.Address, statement.Title.Value);
            foreach (var line in StatementStructure.InWrittenOrder(statement.Lines))
                if (line.Id is not null)
                    Name(statement.LineAddress(line), line.Label.Value);
        }
        foreach (var appropriation in plan.Appropriations)
        {
            Name(appropriation.Address, appropriation.Name.Value);
            foreach (var share in appropriation.Shares)
                Name(ShownThings.ShareAddress(appropriation, share), share.Name.Value);
        }
        return names;
    }
}
