namespace Plan.Compiler.Source;

/// <summary>Orders text by code point. UTF-16 order would put U+1F600 before U+FF00.</summary>
public sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    private CodePointOrder()
    {
    }

    public int Compare(string? x, string? y)
    {
        var length = Math.Min(x?.Length ?? 0, y?.Length ?? 0);
        for (var i = 0; i < length; i++)
            if (x![i] != y![i])
                return char.IsSurrogate(x[i]) == char.IsSurrogate(y[i]) ? x[i] - y[i] : char.IsSurrogate(x[i]) ? 1 : -1;
        return (x?.Length ?? 0) - (y?.Length ?? 0);
    }
}
