using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds the document's sections with their numbers.</summary>
internal sealed class SectionBuilder(ReportContext context, BlockBuilder blocks)
{
    private const int TopLevel = 2;
    private const int LowestLevel = 6;

    /// <summary>The sections, and what stands before them: the content of a single one that is the title.</summary>
    public (ImmutableArray<Block> Blocks, ImmutableArray<Section> Sections) Build(ImmutableArray<OutlineSection> outline)
    {
        if (!context.Places.IsTitled) return ([], Build(outline, TopLevel, "", isNumbered: true));
        // It is number 1; a heading of its own would say the title twice.
        var only = outline[0];
        var before = BlocksOf(only, TopLevel);
        return (before, Build(only.Sections, TopLevel, "1.", only.Numbered));
    }

    private ImmutableArray<Section> Build(ImmutableArray<OutlineSection> outline, int level, string prefix, bool isNumbered)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        var count = 0;
        foreach (var section in outline)
        {
            var number = isNumbered && section.Numbered ? $"{prefix}{DocumentWords.Number(++count)}" : null;
            var content = BlocksOf(section, Math.Min(level + 1, LowestLevel));
            var inner = Build(section.Sections, Math.Min(level + 1, LowestLevel), $"{number}.", number is not null);
            // An extract shows no heading with nothing under it; the others keep the numbers that they have in the whole.
            if (context.View.IsExtract && content.IsEmpty && inner.IsEmpty) continue;
            sections.Add(new(level, number, section.Heading.Value, context.Places.Find(section)!, content, inner));
        }
        return sections.ToImmutable();
    }

    private ImmutableArray<Block> BlocksOf(OutlineSection section, int level) => [.. section.Content.SelectMany(block => blocks.Build(block, level))];

    /// <summary>The table of contents: every section, and the areas by name.</summary>
    public static ImmutableArray<ContentsEntry> ContentsOf(ImmutableArray<Section> sections) =>
    [
        .. sections.Select(section => new ContentsEntry(
            section.Number, section.Heading, section.Anchor, [.. AreasIn(section.Blocks), .. ContentsOf(section.Sections)])),
    ];

    private static IEnumerable<ContentsEntry> AreasIn(ImmutableArray<Block> blocks) =>
        blocks.OfType<AreaBlock>().Select(block => new ContentsEntry(null, block.Area.Name, block.Area.Anchor, []));
}
