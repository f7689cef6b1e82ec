namespace Plan.Bench.Plans;

/// <summary>A plan that nobody has, of the size that a municipality's has, with every total reckoned.</summary>
/// <param name="Lines">Of the statement that the offices fill.</param>
/// <param name="Projects">Groups of the statement of investments.</param>
internal sealed record InventedPlan(
    string Id, IReadOnlyList<InventedArea> Areas, IReadOnlyList<InventedOffice> Offices, IReadOnlyList<InventedLine> Lines,
    IReadOnlyList<InventedGroup> Projects, IReadOnlyList<InventedShare> Shares)
{
    public static readonly string[] Periods = ["utfall-2025-10", "budget-2025", "budget-2026", "budget-2027", "budget-2028"];

    public static readonly string[] Headings = ["Utfall oktober", "Årsbudget 2025", "Årsbudget 2026", "Plan 2027", "Plan 2028"];

    /// <summary>The first of the periods that are plans; investments are given from here.</summary>
    public const int FirstBudget = 2;

    public IEnumerable<InventedGoal> Goals => Areas.SelectMany(area => area.Goals);
}

internal sealed record InventedArea(string Id, string Name, string Text, IReadOnlyList<InventedGoal> Goals, string Measure, string Assignment);

internal sealed record InventedGoal(string Id, string Name, string Text, int Office, IReadOnlyList<InventedIndicator> Indicators);

internal sealed record InventedIndicator(string Id, string Name, decimal First, decimal Second, decimal Third, decimal Target);

internal sealed record InventedOffice(string Id, string Name, int? Sector, string Unit, string Text);

/// <param name="Office">Whose line it is.</param>
internal sealed record InventedLine(string Id, string Label, int Office, IReadOnlyList<int> Amounts);

internal sealed record InventedGroup(string Id, string Label, IReadOnlyList<InventedLine> Lines);

/// <param name="Amount">In thousands of crowns.</param>
internal sealed record InventedShare(string Id, string Name, int Amount);
