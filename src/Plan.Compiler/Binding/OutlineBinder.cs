using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

internal static class OutlineBinder
{
    private static readonly ImmutableArray<Key> _blocks =
    [
        new("text", Key.Text),
        new("area", new ReferenceKind("area")),
        new("statement", new ReferenceKind("statement")),
        new("appropriation", new ReferenceKind("appropriation")),
        new("frame", new ReferenceKind("frame")),
        new("chart", new ReferenceKind("statement")),
        new("areas", new ChoiceKind("all")),
        new("organisation", new ReferenceKind("office", "all")),
        new("goals", new ReferenceKind("area", "all")),
        new("indicators", new ReferenceKind("area", "all")),
        new("measures", new ReferenceKind("area", "all")),
        new("assignments", new ReferenceKind("area", "all")),
    ];

    // A text may wait to be written.
    public static readonly KeyTable BlockKeys = new("block", [.. _blocks.Select(key => key with { NeedsValue = key.Value is not TextKind })])
    {
        OneOf = [.. _blocks.Select(key => key.Name)],
    };

    public static readonly KeyTable SectionKeys = new("section",
        new("heading", Key.Words, IsRequired: true),
        new("numbered", new FlagKind()),
        new("content", Key.ListOf(() => BlockKeys)),
        new("sections", Key.ListOf(() => SectionKeys!)));

    public static ImmutableArray<OutlineSection> Bind(MappingReader manifest, Scope scope) => Sections(manifest, "document", scope);

    private static ImmutableArray<OutlineSection> Sections(MappingReader parent, string key, Scope scope) =>
        [.. parent.Items(key, out _).Select(item => MappingReader.Open(item, SectionKeys, scope)).OfType<MappingReader>().Select(Section)];

    private static OutlineSection Section(MappingReader section) =>
        new(section.Words("heading") ?? new("", section.Place), section.Flag("numbered") ?? true,
            [.. section.Items("content", out _).Select(item => BindBlock(item, section.Scope)).OfType<OutlineBlock>()],
            Sections(section, "sections", section.Scope));

    private static OutlineBlock? BindBlock(YamlNode item, Scope scope)
    {
        if (MappingReader.Open(item, BlockKeys, scope) is not { Chosen: { } kind } block) return null;
        return kind switch
        {
            "text" => block.Text(kind) is { } text ? new(kind, null, text, block.Place) : null,
            "areas" => block.Choice(kind) is not null ? new(kind, block.Words(kind), null, block.Place) : null,
            _ => block.Reference(kind) is { } target ? new(kind, target, null, block.Place) : null,
        };
    }
}
