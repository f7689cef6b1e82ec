using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds the tree of the organisation. Cost centres have lines, and are not shown.</summary>
internal sealed class OrganisationBuilder(ReportContext context)
{
    private readonly Dictionary<string, OfficeEntry> _built = new(StringComparer.Ordinal);

    /// <summary>The whole organisation, each office as it was first built.</summary>
    public ImmutableArray<OfficeEntry> All() =>
        Shown(context.View.TopOffices, office => _built.GetValueOrDefault(office.Id.Value) ?? Entry(office, 2));

    /// <param name="offices">Those on top.</param>
    /// <param name="level">Of the headings of sectors.</param>
    public ImmutableArray<OfficeEntry> Build(IEnumerable<Office> offices, int level) => Shown(offices, office => Entry(office, level));

    // What is below a cost centre is shown where it would be.
    private ImmutableArray<OfficeEntry> Shown(IEnumerable<Office> offices, Func<Office, OfficeEntry> entry) =>
        [.. offices.SelectMany(office => office.Kind == OfficeKind.CostCentre ? Shown(context.View.Below(office), entry) : [entry(office)])];

    private OfficeEntry Entry(Office office, int level)
    {
        var anchor = context.Anchors.Place(office.Address);
        var text = context.Prose.Read(office.Text, level + 1);
        var entry = new OfficeEntry
        {
            Id = office.Id.Value,
            Anchor = anchor,
            Name = office.Name.Value,
            ShortName = office.ShortName ?? office.Name.Value,
            Kind = KindName(office.Kind),
            KindWord = office.Kind switch
            {
                OfficeKind.Sector => context.Words["sector"],
                OfficeKind.Unit => context.Words["unit"],
                _ => context.Words["office"],
            },
            PartOf = office.PartOf?.Value,
            Counts = office.Kind == OfficeKind.Sector ? CountsBelow(office) : null,
            Text = text,
            Units = [.. office.Units.Select(unit => unit.Value)],
            Goals =
            [
                .. context.View.Goals.Where(goal => goal.Office?.Value == office.Id.Value)
                    .Select(goal => context.References.LinkTo(goal.Address, goal.ShortName ?? goal.Name.Value)),
            ],
            Mentions = context.Mentions.Of(office.Address),
            Offices = Build(context.View.Below(office), level + 1),
        };
        _built.TryAdd(entry.Id, entry);
        return entry;
    }

    /// <summary><c>8 kontor, 5 enheter</c>: what there is any of; where there is nothing, that.</summary>
    private string CountsBelow(Office sector)
    {
        var below = AllBelow(sector).ToList();
        var counts = new[]
        {
            Count(below.Count(office => office.Kind == OfficeKind.Sector), "sector"),
            Count(below.Count(office => office.Kind == OfficeKind.Office), "office"),
            Count(below.Count(office => office.Kind == OfficeKind.Unit) + below.Append(sector).Sum(office => office.Units.Length), "unit"),
        };
        var given = counts.OfType<string>().ToList();
        return given.Count > 0
            ? string.Join(", ", given)
            : context.Words.Fill("noneBelow", Fact.Text("name", DocumentWords.InSentence(context.Words["offices"])));
    }

    private string? Count(int count, string kind) =>
        count == 0 ? null : $"{DocumentWords.Number(count)} {DocumentWords.InSentence(context.Words[count == 1 ? kind : $"{kind}s"])}";

    private IEnumerable<Office> AllBelow(Office office) =>
        context.View.Below(office).SelectMany(below => AllBelow(below).Prepend(below));

    private static string KindName(OfficeKind kind) => kind switch
    {
        OfficeKind.Sector => "sector",
        OfficeKind.Unit => "unit",
        OfficeKind.CostCentre => "cost-centre",
        _ => "office",
    };
}
