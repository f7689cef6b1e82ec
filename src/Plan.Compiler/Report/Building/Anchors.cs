using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>The places of a document that can be linked to, each under a name that nothing else has.</summary>
internal sealed class Anchors(ImmutableHashSet<Address> shown)
{
    private readonly HashSet<string> _taken = new(shown.Select(NameOf), StringComparer.Ordinal);
    private readonly HashSet<Address> _placed = [];

    /// <summary>Where a thing is shown; null where the document doesn't show it. A cell is shown in its line.</summary>
    public string? Find(Address address) => Placed(address) is var thing && shown.Contains(thing) ? NameOf(thing) : null;

    /// <summary>The name of the place where a thing is shown; another where it has been shown before.</summary>
    public string Place(Address address) => _placed.Add(address) ? NameOf(address) : Free(NameOf(address), '.');

    /// <summary>A name for a heading of an author's.</summary>
    public string PlaceHeading(string heading) => Free(Slug(heading), '-');

    /// <summary>Letters, digits and hyphens; Swedish letters without their marks, so that an address is easy to send.</summary>
    public static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var rune in heading.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Folded(Rune.ToLowerInvariant(rune)));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? "avsnitt" : trimmed;
    }

    private static string NameOf(Address address) => $"{address.Kind}-{address.Path.Replace('/', '.')}";

    private string Free(string name, char mark)
    {
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
            free = $"{name}{mark}{i}";
        return free;
    }

    private static string Folded(Rune rune) => rune.Value switch
    {
        'å' or 'ä' or 'à' or 'á' or 'â' => "a",
        'ö' or 'ø' or 'ó' or 'ô' => "o",
        'é' or 'è' or 'ê' or 'ë' => "e",
        'ü' or 'ú' => "u",
        _ => rune.ToString(),
    };

    private static Address Placed(Address address) => address.Kind switch
    {
        "cell" => new("line", string.Join('/', address.Ids.Take(2))),
        "appropriation" => new("appropriation", address.Ids[0]),
        "share" => new("share", string.Join('/', address.Ids.Take(2))),
        _ => address,
    };
}
