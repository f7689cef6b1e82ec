using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>What names a thing of a plan, everywhere: <c>cell:drift/ekonomi/budget-2025</c>.</summary>
/// <param name="Kind">The word before the colon.</param>
/// <param name="Path">The ids after it, <c>/</c> between.</param>
public sealed record Address(string Kind, string Path)
{
    /// <summary>The kinds that an address can have.</summary>
    public static readonly ImmutableArray<string> Kinds =
    [
        "office", "area", "goal", "indicator", "measure", "assignment", "period", "statement",
        "line", "cell", "appropriation", "share", "frame", "plan",
    ];

    public static Address Of(string kind, params ReadOnlySpan<string> ids) => new(kind, string.Join('/', ids!));

    /// <summary>Reads <c>kind:path</c>; null where the kind is none of <see cref="Kinds"/> or nothing follows it.</summary>
    public static Address? Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < text.Length && Kinds.Contains(text[..colon])
            ? new(text[..colon], text[(colon + 1)..])
            : null;
    }

    public ImmutableArray<string> Ids => [.. Path.Split('/')];

    public override string ToString() => $"{Kind}:{Path}";
}
