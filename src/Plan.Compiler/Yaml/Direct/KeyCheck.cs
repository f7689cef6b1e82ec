namespace Plan.Compiler.Yaml.Direct;

/// <summary>Which scalars are keys, and whether a mapping has any twice.</summary>
internal static class KeyCheck
{
    // The parser's own limit is 1024.
    private const int LongestKey = 1_000;

    // Above this, a set is quicker than to compare all with all.
    private const int Few = 12;

    /// <summary>Whether a scalar is written on one line and is neither empty nor merges another mapping.</summary>
    public static bool CanBeKey(YamlScalar scalar) =>
        scalar is { Style: ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted }
        && scalar.Span.End - scalar.Span.Start <= LongestKey
        && scalar.Span.FirstLine == scalar.Span
        && !(scalar.Style == ScalarStyle.Plain && scalar.Characters is "" or "<<");

    public static bool AreDistinct(ReadOnlySpan<YamlEntry> entries)
    {
        if (entries.Length > Few) return AreManyDistinct(entries);
        for (var i = 1; i < entries.Length; i++)
            for (var j = 0; j < i; j++)
                if (entries[i].Key.Characters.SequenceEqual(entries[j].Key.Characters))
                    return false;
        return true;
    }

    private static bool AreManyDistinct(ReadOnlySpan<YamlEntry> entries)
    {
        var seen = new HashSet<string>(entries.Length);
        foreach (var entry in entries)
            if (!seen.Add(entry.Key.Value))
                return false;
        return true;
    }
}
