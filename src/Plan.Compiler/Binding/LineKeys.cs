using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;

namespace Plan.Compiler.Binding;

/// <summary>The keys of lines: in a statement, and where offices give theirs.</summary>
internal static class LineKeys
{
    public const int DeepestIndent = 9;

    /// <summary>What may stand in a statement's list of lines.</summary>
    public static readonly EitherKind Item =
        new(new MappingKind(() => OfStatement!), new MappingKind(() => OfficesHere!), new MappingKind(() => LineHere!));

    private static readonly ImmutableArray<string> _withFigures = ["amounts", "lines", "sum"];

    private static readonly ImmutableArray<Key> _common =
    [
        new("label", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("office", new ReferenceKind("office")),
        new("indent", new CountKind(0, DeepestIndent)),
        new("part-of", new ReferenceKind("line")) { OnlyWith = _withFigures },
        new("parts", new ChoiceKind("all")) { OnlyWith = _withFigures },
        new("outside-total", new FlagKind()) { OnlyWith = _withFigures },
        new("amounts", Key.Amounts),
    ];

    /// <summary>A line of a statement.</summary>
    public static readonly KeyTable OfStatement = new("line",
    [
        new("id", Key.Id, IsRequired: true) { RequiredUnless = "heading" },
        .. _common,
        new("stated", Key.Amounts) { OnlyWith = ["lines", "sum"] },
        new("lines", new ListKind(Item)),
        new("sum", new EitherKind(new ChoiceKind("above", "all"), new ListKind(new TermKind("line"), Least: 1))) { NeedsValue = true },
        new("heading", new FlagKind(Only: true)) { NeedsValue = true },
    ])
    {
        OneOf = ["amounts", "lines", "sum", "heading"],
    };

    /// <summary>A line that an office gives: entered or a group, never a total.</summary>
    public static readonly KeyTable OfOffices = new("budget line",
    [
        new("id", Key.Id, IsRequired: true),
        .. _common,
        new("stated", Key.Amounts) { OnlyWith = ["lines"] },
        new("lines", Key.ListOf(() => OfOffices!)),
    ])
    {
        OneOf = ["amounts", "lines"],
        Elsewhere = ((string[])["sum", "heading", "offices", "line"]).ToImmutableDictionary(key => key, _ => "in-statement"),
    };

    /// <summary>The place in a statement of the lines that offices gave.</summary>
    public static readonly KeyTable OfficesHere = new("place of the offices' lines",
        new Key("offices", new ChoiceKind("all"), IsRequired: true));

    /// <summary>The place in a statement of one line that an office gave.</summary>
    public static readonly KeyTable LineHere = new("place of a line",
        new Key("line", new ReferenceKind("line"), IsRequired: true));
}
