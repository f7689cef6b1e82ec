namespace Plan.Compiler.Model;

/// <summary>What a period's amounts are.</summary>
public enum PeriodKind
{
    /// <summary>What it came to.</summary>
    Outturn,
    Budget,
    Forecast,
}
