using System.Collections.Immutable;
using Plan.Compiler.Comparing;
using Plan.Compiler.Model;

namespace Plan.Compiler.Rolling;

/// <summary>
/// What becomes of a plan's periods. Each makes room for the one that has its part in the new plan: what was the budget of the year
/// before becomes the budget that was just decided. The figures of a period are carried where the new plan has it still: from the year
/// before the new plan year on, and those that come into another's room.
/// </summary>
internal sealed class PeriodShift
{
    private readonly Dictionary<string, Period> _periods;
    private readonly Dictionary<string, Period> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roomIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _carriedIds = new(StringComparer.Ordinal);

    /// <param name="plan">As it is.</param>
    /// <param name="years">How far it is carried.</param>
    public PeriodShift(OperationalPlan plan, YearShift years)
    {
        var periods = plan.Manifest.Periods;
        _periods = periods.ToDictionary(period => period.Id.Value, StringComparer.Ordinal);
        ImmutableArray<Period> later =
        [
            .. periods.Select(period => period with
            {
                Id = period.Id with { Value = years.InId(period.Id.Value, period.Year) },
                Year = period.Year + years.Steps,
                Label = period.Label is { } label ? years.In(label) : null,
            }),
        ];
        var pairs = new PeriodPairs(later, periods);
        var taken = plan.Statements.SelectMany(statement => statement.Columns).Where(column => column is not PeriodColumn)
            .Select(column => column.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (period, room) in periods.Zip(later))
        {
            var id = _roomIds[period.Id.Value] = Free(room.Id.Value, room.Year);
            if (pairs.NewOf(room.Id.Value) is not { } source) continue;
            _sources.Add(period.Id.Value, source);
            _carriedIds.Add(source.Id.Value, id);
        }
        foreach (var period in periods.Where(period => period.Year >= years.NewYear - 1 && !_carriedIds.ContainsKey(period.Id.Value)))
            _carriedIds.Add(period.Id.Value, Free(period.Id.Value, period.Year));

        string Free(string id, int year)
        {
            while (!taken.Add(id)) id = $"{id}-{YearShift.Written(year)}";
            return id;
        }
    }

    /// <summary>What the new plan calls a period whose figures it has; null where it has them no more.</summary>
    public string? CarriedId(string period) => _carriedIds.GetValueOrDefault(period);

    /// <summary>What the new plan calls the period that has an old one's part.</summary>
    public string RoomId(string period) => _roomIds[period];

    /// <summary>The old period whose figures come into another's room; null where nobody knows them yet.</summary>
    public Period? SourceOf(string period) => _sources.GetValueOrDefault(period);

    public Period? Find(string period) => _periods.GetValueOrDefault(period);

    /// <summary>The period whose room an old one's figures come into; null where they keep their own.</summary>
    public Period? RoomOf(string carried) =>
        _sources.FirstOrDefault(pair => pair.Value.Id.Value == carried).Key is { } period ? _periods[period] : null;

    /// <summary>An address with its period's new name: null where it is of a figure that is not carried.</summary>
    public Address? Carried(OperationalPlan plan, Address address)
    {
        var period = PeriodOf(plan, address, out var isFigure);
        if (!isFigure) return address;
        return period is not null && CarriedId(period) is { } id ? address with { Path = WithLast(address.Path, id) } : null;
    }

    // The last of a figure's ids, where it is a period's.
    private string? PeriodOf(OperationalPlan plan, Address address, out bool isFigure)
    {
        var ids = address.Ids;
        isFigure = (address.Kind, ids.Length) is ("cell", 3) or ("appropriation", 2) or ("share", 3) or ("period", 1);
        if (!isFigure || !_periods.ContainsKey(ids[^1])) return null;
        return address.Kind != "cell" || plan.Statements.Any(statement => statement.Id.Value == ids[0]
            && statement.Columns.Any(column => column is PeriodColumn && column.Id == ids[2])) ? ids[^1] : null;
    }

    private static string WithLast(string path, string id) => path[..(path.LastIndexOf('/') + 1)] + id;
}
