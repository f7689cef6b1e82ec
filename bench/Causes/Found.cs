namespace Plan.Bench.Causes;

/// <summary>What the page lets be said of one kind.</summary>
/// <param name="Kind">As <c>causes</c> names it.</param>
/// <param name="Cells">Named, since they are no more than three; the stated figure counted apart.</param>
/// <param name="Weight">The share of all errors of the kind that could be made which explain the difference, by the cells named.</param>
internal sealed record Found(string Kind, IReadOnlyList<string> Cells, double Weight);
