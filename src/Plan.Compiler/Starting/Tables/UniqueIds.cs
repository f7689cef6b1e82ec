using System.Globalization;

namespace Plan.Compiler.Starting.Tables;

/// <summary>Ids that are all different: the second of a name has a number after it.</summary>
internal sealed class UniqueIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string For(string id)
    {
        var unique = id;
        for (var next = 2; !_taken.Add(unique); next++) unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{next}");
        return unique;
    }
}
