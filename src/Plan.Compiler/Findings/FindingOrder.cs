using Plan.Compiler.Source;

namespace Plan.Compiler.Findings;

/// <summary>By file (the manifest first, then by path), line, column, code; what is left by its end and address.</summary>
public sealed class FindingOrder : IComparer<Finding>
{
    public static readonly FindingOrder Instance = new();

    private const string ManifestName = "plan.yaml";

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        return FirstOf(
            CompareFiles(x.Place.Source, y.Place.Source),
            x.Place.Start.CompareTo(y.Place.Start),
            string.CompareOrdinal(x.Rule.Code, y.Rule.Code),
            x.Place.End.CompareTo(y.Place.End),
            string.CompareOrdinal(x.Address?.ToString(), y.Address?.ToString()));
    }

    private static int CompareFiles(SourceText a, SourceText b) => ReferenceEquals(a, b)
        ? 0
        : FirstOf((a.Path == ManifestName ? 0 : 1) - (b.Path == ManifestName ? 0 : 1), CodePointOrder.Instance.Compare(a.Path, b.Path));

    private static int FirstOf(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
            if (comparison != 0)
                return comparison;
        return 0;
    }
}
