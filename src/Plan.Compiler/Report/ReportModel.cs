using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>Everything that a template shows, already computed.</summary>
public sealed record ReportModel : IReportPart
{
    /// <summary>The plan's id, which names the output files.</summary>
    public required string Id { get; init; }

    /// <summary><c>sv</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    public required TitleBlock Title { get; init; }

    public ThemeEntry Theme { get; init; } = new();

    /// <summary>The words of the documents, the organisation's own in their places.</summary>
    public required Labels Labels { get; init; }

    /// <summary>What a draft says on its face; null for a document that is none.</summary>
    public DraftNotice? Draft { get; init; }

    /// <summary>The office that an extract is of; null for the whole.</summary>
    public Extract? Extract { get; init; }

    /// <summary>What is built at once, each a file of the same folder.</summary>
    public ImmutableArray<BuiltDocument> Documents { get; init; } = [];

    public ImmutableArray<ContentsEntry> Contents { get; init; } = [];

    /// <summary>What stands before the first heading: the content of a single section that is the title.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>The outline's sections on the top level, or those below a single one that is the title.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    public required AboutFigures About { get; init; }

    /// <summary>All of the plan's, or of the extract's, whether the outline shows them or not: what a workbook holds.</summary>
    public ImmutableArray<StatementTable> Statements { get; init; } = [];

    public ImmutableArray<AppropriationTable> Appropriations { get; init; } = [];

    public ImmutableArray<FrameBridge> Frames { get; init; } = [];

    public ImmutableArray<OfficeEntry> Offices { get; init; } = [];

    public ImmutableArray<GoalEntry> Goals { get; init; } = [];

    public ImmutableArray<IndicatorRow> Indicators { get; init; } = [];

    public ImmutableArray<ItemEntry> Measures { get; init; } = [];

    public ImmutableArray<ItemEntry> Assignments { get; init; } = [];

    /// <summary>Every comparison of money that the checks make, agreeing or not; in an extract those of what it shows.</summary>
    public ImmutableArray<ComparisonEntry> Comparisons { get; init; } = [];

    /// <summary>The rules whose findings are counted; none in an extract, which doesn't show all that they look at.</summary>
    public ImmutableArray<RuleCount> Counts { get; init; } = [];

    /// <summary>What the checks say of the plan, accepted findings too, as ordered.</summary>
    public ImmutableArray<FindingEntry> Findings { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("language", Language);
        fields.Part("title", Title);
        fields.Layout("theme", Theme);
        fields.Part("draft", Draft);
        fields.Part("extract", Extract);
        fields.Parts("documents", Documents);
        fields.Parts("contents", Contents);
        fields.Parts("blocks", Blocks);
        fields.Parts("sections", Sections);
        fields.Part("about", About);
        fields.Parts("statements", Statements);
        fields.Parts("appropriations", Appropriations);
        fields.Parts("frames", Frames);
        fields.Parts("offices", Offices);
        fields.Parts("goals", Goals);
        fields.Parts("indicators", Indicators);
        fields.Parts("measures", Measures);
        fields.Parts("assignments", Assignments);
        fields.Parts("comparisons", Comparisons);
        fields.Parts("counts", Counts);
        fields.Parts("findings", Findings);
    }
}
