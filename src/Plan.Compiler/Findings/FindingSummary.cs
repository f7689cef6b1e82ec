namespace Plan.Compiler.Findings;

/// <summary>How many findings there are. An accepted one is counted as that alone.</summary>
public readonly record struct FindingSummary(int Errors, int Warnings, int Infos, int Accepted)
{
    public static FindingSummary Of(IEnumerable<Finding> findings) =>
        findings.Aggregate(new FindingSummary(), (sum, finding) => sum + Of(finding));

    public static FindingSummary operator +(FindingSummary a, FindingSummary b) =>
        new(a.Errors + b.Errors, a.Warnings + b.Warnings, a.Infos + b.Infos, a.Accepted + b.Accepted);

    /// <summary>Whether a finding that isn't accepted is as severe as <paramref name="level"/>. Infos never count.</summary>
    public bool Fails(Severity level) => Errors > 0 || (level <= Severity.Warning && Warnings > 0);

    private static FindingSummary Of(Finding finding) => finding switch
    {
        { Accepted: not null } => new(0, 0, 0, 1),
        { Severity: Severity.Error } => new(1, 0, 0, 0),
        { Severity: Severity.Warning } => new(0, 1, 0, 0),
        _ => new(0, 0, 1, 0),
    };
}
