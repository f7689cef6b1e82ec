using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>An office and those below it, and what is theirs: what an extract shows, and whose findings <c>check --office</c> lists.</summary>
public sealed class OfficeScope
{
    private readonly ImmutableHashSet<Address> _things;
    private readonly ImmutableHashSet<string> _lines;

    private OfficeScope(OperationalPlan plan, ImmutableHashSet<string> offices)
    {
        Offices = offices;
        _things = ThingsOf(plan).Where(thing => Includes(thing.Office)).Select(thing => thing.Address).ToImmutableHashSet();
        _lines = plan.Statements
            .SelectMany(statement => LinesOf(statement.Lines, null).Select(line => $"{statement.Id.Value}/{line}"))
            .ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>The ids of the office and of all below it.</summary>
    public ImmutableHashSet<string> Offices { get; }

    /// <summary>The scope of an office; null where the plan has none of that id.</summary>
    public static OfficeScope? Of(OperationalPlan plan, string officeId)
    {
        if (plan.Offices.All(office => office.Id.Value != officeId)) return null;
        var below = plan.Offices.ToLookup(office => office.PartOf?.Value, office => office.Id.Value);
        var offices = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([officeId]);
        while (waiting.TryPop(out var next))
            // What is met again stands in a loop, which is a finding of its own.
            if (offices.Add(next))
                foreach (var office in below[next])
                    waiting.Push(office);
        return new(plan, offices.ToImmutable());
    }

    /// <summary>Whether a thing of that office is in the scope; nobody's is not.</summary>
    public bool Includes(Located<string>? office) => office is not null && Offices.Contains(office.Value);

    /// <summary>Whether what an address names is the offices'. A cell is its line's; shares, frames and periods are nobody's.</summary>
    public bool Includes(Address address) => address.Kind switch
    {
        "office" => Offices.Contains(address.Path),
        "line" => _lines.Contains(address.Path),
        "cell" => _lines.Contains(string.Join('/', address.Ids.Take(2))),
        _ => _things.Contains(address),
    };

    /// <summary>Whether a line is the offices'; one that says nothing is its group's.</summary>
    public bool Includes(Statement statement, Line line) => line.Id is { } id && _lines.Contains($"{statement.Id.Value}/{id.Value}");

    private static IEnumerable<(Address Address, Located<string>? Office)> ThingsOf(OperationalPlan plan) =>
    [
        .. plan.Goals.Select(goal => (goal.Address, goal.Office)),
        .. plan.Indicators.Select(indicator => (indicator.Address, indicator.Office)),
        .. plan.Measures.Select(measure => (measure.Address, measure.Office)),
        .. plan.Assignments.Select(assignment => (assignment.Address, assignment.Office)),
    ];

    private IEnumerable<string> LinesOf(ImmutableArray<Line> lines, Located<string>? groupOffice)
    {
        foreach (var line in lines)
        {
            var office = line.Office ?? groupOffice;
            if (line.Id is { } id && Includes(office)) yield return id.Value;
            if (line is not GroupLine group) continue;
            foreach (var inner in LinesOf(group.Lines, office)) yield return inner;
        }
    }
}
