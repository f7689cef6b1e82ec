using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>The comparisons of money, found by what they are about, with the reasons that differences are accepted with.</summary>
internal sealed class ToldComparisons
{
    private readonly ILookup<Cell, Comparison> _byCell;
    private readonly ILookup<string, Comparison> _byAppropriation;
    private readonly ILookup<string, Comparison> _byFrame;
    private readonly ILookup<Address, Finding> _accepted;

    public ToldComparisons(OperationalPlan plan, PlanFigures figures, ImmutableArray<Finding> findings)
    {
        var all = PlanComparisons.Of(plan, figures);
        _byCell = all.Where(c => c is { Cell: not null, Appropriation: null })
            .ToLookup(c => c.Cell!, ReferenceEqualityComparer.Instance as IEqualityComparer<Cell>);
        _byAppropriation = all.Where(c => c.Appropriation is not null).ToLookup(c => c.Appropriation!.Id.Value);
        _byFrame = all.Where(c => c.Frame is not null).ToLookup(c => c.Frame!.Id.Value);
        _accepted = findings.Where(finding => finding is { Accepted: not null, Address: not null }).ToLookup(finding => finding.Address!);
    }

    public IEnumerable<Comparison> Of(Cell cell) => _byCell[cell];

    public Comparison? Of(Cell cell, ComparisonKind kind) => _byCell[cell].FirstOrDefault(comparison => comparison.Kind == kind);

    public IEnumerable<Comparison> Of(Appropriation appropriation) => _byAppropriation[appropriation.Id.Value];

    public Comparison? Of(Frame frame) => _byFrame[frame.Id.Value].FirstOrDefault();

    /// <summary>The reason of the acceptance that covers a comparison's difference; null where none does.</summary>
    public string? ReasonFor(Comparison comparison) =>
        _accepted[comparison.Address].FirstOrDefault(finding =>
            finding.Difference is { } difference && difference.Value == comparison.Difference && Fits(difference.Direction, comparison.Kind))
            ?.Accepted!.Reason?.Value;

    private static bool Fits(Direction? direction, ComparisonKind kind) => direction switch
    {
        Direction.Down => kind == ComparisonKind.Down,
        Direction.Across => kind == ComparisonKind.Across,
        Direction.Parts => kind is ComparisonKind.PartsLimit or ComparisonKind.AllParts,
        _ => true,
    };
}
