using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds the part that says how the figures are read, from the tables that the document shows.</summary>
internal sealed class AboutBuilder(ReportContext context)
{
    public AboutFigures Build(ImmutableArray<Block> blocks)
    {
        var words = context.Words;
        var notes = ImmutableArray.CreateBuilder<AboutNote>();
        if (blocks.Any(HasEmptyCell)) notes.Add(new(words["emptyCell"], words["emptyCellText"], null));
        if (blocks.SelectMany(IndicatorsIn).Any(row => row.Sparkline is not null))
            notes.Add(new(words["trend"], words["trendText"], words["trendDrawing"]));
        return new(context.Anchors.PlaceHeading(words["aboutFigures"]), notes.ToImmutable(), [.. blocks.SelectMany(DifferencesIn)]);
    }

    private IEnumerable<AboutDifference> DifferencesIn(Block block)
    {
        var (address, name, disclosures) = block switch
        {
            StatementBlock { Table: var table } => (Address.Of("statement", table.Id), table.Title, table.Disclosures),
            AppropriationBlock { Table: var table } => (Address.Of("appropriation", table.Id), table.Name, table.Disclosures),
            FrameBlock { Bridge: var bridge } => (Address.Of("frame", bridge.Id), bridge.Title, bridge.Disclosures),
            _ => (Address.Of("plan", ""), "", ImmutableArray<Disclosure>.Empty),
        };
        return disclosures.Where(disclosure => !disclosure.WithinRounding)
            .Select(disclosure => new AboutDifference(context.References.LinkTo(address, name), disclosure.Place, disclosure.Amount));
    }

    private static bool HasEmptyCell(Block block) => block switch
    {
        StatementBlock { Table: var table } => table.Rows.Any(row => row.Cells.Any(cell => cell.Kind == "empty")),
        AppropriationBlock { Table: var table } => table.Shares.Append(table.Total).Any(share => share.Cells.Any(cell => cell.Kind == "empty")),
        _ => IndicatorsIn(block).Any(row => row.Outcomes.Any(cell => cell.Text.Length == 0)),
    };

    private static IEnumerable<IndicatorRow> IndicatorsIn(Block block) => block switch
    {
        AreaBlock { Area.Indicators: { } table } => table.Rows,
        IndicatorsBlock { Table: var table } => table.Rows,
        _ => [],
    };
}
