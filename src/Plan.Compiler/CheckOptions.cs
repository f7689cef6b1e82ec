namespace Plan.Compiler;

/// <summary>What a check needs to know beside the plan.</summary>
/// <param name="Today">The day that acceptances are held against.</param>
public sealed record CheckOptions(DateOnly Today)
{
    /// <summary>Whether acceptances count. Without them everything is found again.</summary>
    public bool Accept { get; init; } = true;
}
