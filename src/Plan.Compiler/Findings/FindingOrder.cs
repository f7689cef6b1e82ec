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
        : FirstOf((a.Path == ManifestName ? 0 : 1) - (b.Path == ManifestName ? 0 : 1), CompareCodePoints(a.Path, b.Path));

    // Ordinal comparison is by UTF-16 unit, which puts a surrogate pair before U+E000 to U+FFFF.
    private static int CompareCodePoints(string a, string b)
    {
        var (runesA, runesB) = (a.EnumerateRunes(), b.EnumerateRunes());
        while (true)
        {
            var (more, moreB) = (runesA.MoveNext(), runesB.MoveNext());
            if (!more || !moreB) return (more ? 1 : 0) - (moreB ? 1 : 0);
            if (runesA.Current != runesB.Current) return runesA.Current.CompareTo(runesB.Current);
        }
    }

    private static int FirstOf(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
            if (comparison != 0)
                return comparison;
        return 0;
    }
}
