using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Output;
using Plan.Compiler.Report.Building;
using Plan.Compiler.Report.Texts;

namespace Plan.Compiler.Report;

/// <summary>Makes the report of a checked plan: everything that its documents show, computed once for all of them.</summary>
internal static class ReportBuilder
{
    /// <param name="plan">As bound.</param>
    /// <param name="figures">The figures that the checks used.</param>
    /// <param name="findings">What the checks found, accepted findings too.</param>
    /// <param name="templates">For the labels of the plan's language.</param>
    /// <param name="options">An office that is none of the plan's is the caller's to find.</param>
    /// <param name="formats">What is built at once, and can be linked to from each other.</param>
    public static BuiltReport Build(
        OperationalPlan plan, PlanFigures figures, ImmutableArray<Finding> findings, TemplateSet templates, BuildOptions options,
        ImmutableArray<OutputFormat> formats = default)
    {
        var (labels, mistakes) = LabelReader.Read(templates, plan.Manifest.Language);
        var words = new DocumentWords(labels, plan.Manifest.Labels);
        var view = new PlanView(plan, options.Office is { } office ? OfficeScope.Of(plan, office) : null);
        var outline = DefaultOutline.Of(plan, words);
        var anchors = new Anchors(ShownThings.Of(view, figures, outline));
        var places = new SectionPlaces(outline, plan.Manifest.Title.Value, anchors);
        var whole = view.IsExtract ? new Anchors(ShownThings.Of(new(plan, null), figures, outline)) : null;
        var references = new References(view, figures, words, anchors, whole);
        var prose = new ProseReader(references, anchors, plan.Images);
        var comparisons = new ToldComparisons(plan, figures, findings);
        var context = new ReportContext(view, figures, words, anchors, references, prose, comparisons, places, new(view, figures, outline, places, references));
        var report = Build(context, outline, findings, options);
        if (!formats.IsDefaultOrEmpty) report = report with { Documents = BuiltDocument.All(formats, report, words) };
        return new(report, [.. mistakes, .. words.Missing]);
    }

    private static ReportModel Build(
        ReportContext context, ImmutableArray<OutlineSection> outline, ImmutableArray<Finding> findings, BuildOptions options)
    {
        var (view, words, manifest) = (context.View, context.Words, context.Plan.Manifest);
        var blocks = new BlockBuilder(context);
        var things = blocks.Things;
        // In the order of the document: what is shown first has its place there.
        var (before, sections) = new SectionBuilder(context, blocks).Build(outline);
        var about = new AboutBuilder(context).Build([.. before, .. AllBlocks(sections)]);
        var entries = new FindingEntries(words, manifest.Language);
        var scope = options.Office is { } office ? OfficeScope.Of(context.Plan, office) : null;
        var told = entries.Of(findings.Where(finding => IsTold(finding, view.IsExtract, scope)));
        return new()
        {
            Id = manifest.Id.Value,
            Language = manifest.Language,
            Title = TitleBuilder.Build(manifest, words, options.Revision),
            Theme = ThemeBuilder.Build(manifest.Theme, context.Prose),
            Labels = words.Labels,
            Draft = options.Draft ? Draft(told, words) : null,
            Extract = ExtractOf(context, options),
            Contents = [.. SectionBuilder.ContentsOf(sections), .. AboutEntry(about, words)],
            Blocks = before,
            Sections = sections,
            About = about,
            Statements = [.. things.Statements.All(context.Figures.Statements).Where(table => !view.IsExtract || !table.Rows.IsEmpty)],
            Appropriations = things.Appropriations.All(view.Appropriations),
            Frames = things.Frames.All(view.Frames),
            Offices = things.Organisation.All(),
            Goals = things.Goals.All(view.Goals),
            Indicators = things.Indicators.All(view.Indicators),
            Measures = things.Measures.All(view.Measures),
            Assignments = things.Assignments.All(view.Assignments),
            Comparisons = ComparisonEntries.Of(context.Plan, context.Figures, address => !view.IsExtract || scope?.Includes(address) == true),
            Counts = view.IsExtract ? [] : RuleCount.Of(context.Plan, findings),
            Findings = told,
        };
    }

    // An expired acceptance depends on the day, and a document must not.
    private static bool IsTold(Finding finding, bool isExtract, OfficeScope? scope) =>
        finding.Rule.Name != Checks.AcceptanceExpired.Rule.Name
        && (!isExtract || (finding.Address is { } address && scope?.Includes(address) == true));

    private static DraftNotice Draft(ImmutableArray<FindingEntry> told, DocumentWords words)
    {
        var open = told.Where(finding => !finding.Accepted).ToImmutableArray();
        var errors = open.Count(finding => finding.Severity == SeverityNames.Of(Severity.Error));
        return new(errors == 0 ? words["draftWithoutErrors"] : words.Fill("draftWithErrors", Fact.Count("count", errors)), open);
    }

    private static Extract? ExtractOf(ReportContext context, BuildOptions options) =>
        options.Office is { } id && context.Plan.Offices.FirstOrDefault(office => office.Id.Value == id) is { } office
            ? new(id, office.Name.Value, context.Words.Fill("extractOf", Fact.Text("office", office.Name.Value)))
            {
                Page = References.PageOf(context.Plan),
            }
            : null;

    private static IEnumerable<ContentsEntry> AboutEntry(AboutFigures about, DocumentWords words) =>
        about.IsEmpty ? [] : [new ContentsEntry(null, words["aboutFigures"], about.Anchor, [])];

    private static IEnumerable<Block> AllBlocks(ImmutableArray<Section> sections) =>
        sections.SelectMany(section => section.Blocks.Concat(AllBlocks(section.Sections)));
}

/// <summary>A report, and what is wrong with its labels.</summary>
internal sealed record BuiltReport(ReportModel Report, ImmutableArray<Finding> Findings);
