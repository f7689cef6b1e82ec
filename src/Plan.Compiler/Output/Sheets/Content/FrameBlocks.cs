using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>Builds what the sheet says of a frame: why it changed, and what moved within it.</summary>
internal sealed class FrameBlocks(StatementIndex index, DocumentWords words)
{
    private static readonly string s_column = MoneyIndex.Column(0);

    public IEnumerable<MoneyBlock> Of(FrameBridge frame, bool beginsPage)
    {
        ImmutableArray<string> headers = [words["amount"]];
        var heading = words.Fill("bookInUnit", Fact.Text("name", frame.Title), Fact.Text("unit", frame.Unit));
        yield return new(beginsPage, heading, words["bookChange"], words["bookRemark"], headers, [.. StepsOf(frame)]);
        if (!frame.Moves.IsEmpty)
            yield return new(false, words.Fill("bookMoves", Fact.Text("name", frame.Title)), words["bookMove"], frame.LineWord, headers, [.. MovesOf(frame)]);
    }

    private IEnumerable<MoneyRow> StepsOf(FrameBridge frame)
    {
        var changes = frame.Steps.Where(step => step.Kind is "up" or "down" or "open").ToList();
        var decimals = frame.Steps.Select(step => NumberStyle.DecimalsOf(step.Amount ?? 0)).Append(0).Max();
        var ids = new List<string>();
        var explained = 0m;
        if (frame.Steps.FirstOrDefault(step => step.Kind == "from") is { } from)
        {
            ids.Add($"{MoneyIndex.FrameAfter(frame.Id)}.from");
            explained += from.Amount ?? 0;
            yield return End(frame, from, ids[^1], decimals);
        }
        foreach (var change in changes)
        {
            ids.Add(string.Create(CultureInfo.InvariantCulture, $"{MoneyIndex.FrameAfter(frame.Id)}.change-{ids.Count}"));
            explained += change.Amount ?? 0;
            yield return new()
            {
                Id = ids[^1],
                Kind = "change",
                Label = change.Label,
                Address = MoneyIndex.FrameAfter(frame.Id),
                Cells = [new() { Column = s_column, Kind = change.Amount is null ? "empty" : "entered", Number = change.Amount, Format = NumberFormats.Change(decimals) }],
            };
        }
        var to = frame.Steps.FirstOrDefault(step => step.Kind == "to");
        if (ids.Count > 0)
            yield return new()
            {
                Id = MoneyIndex.FrameExplained(frame.Id),
                Kind = "total",
                Label = words["bookExplained"],
                IsLast = to is null,
                Cells = [Computed($"SUM({{{string.Join(' ', ids.Select(id => RowNames.Cell(id, s_column)))}}})", explained, NumberFormats.Amount(decimals))],
            };
        if (to is null) yield break;
        yield return End(frame, to, MoneyIndex.FrameAfter(frame.Id), decimals) with { IsLast = ids.Count == 0 };
        if (ids.Count == 0) yield break;
        var rest = (to.Amount ?? 0) - explained;
        yield return new()
        {
            Kind = "rest",
            Label = words["unexplained"],
            IsLast = true,
            Cells =
            [
                Computed(
                    $"SUM({{{RowNames.Cell(MoneyIndex.FrameAfter(frame.Id), s_column)}}})-{{{RowNames.Cell(MoneyIndex.FrameExplained(frame.Id), s_column)}}}",
                    rest, NumberFormats.Change(Math.Max(decimals, NumberStyle.DecimalsOf(rest)))),
            ],
        };
    }

    // A frame is a cell of a statement, in the statement's unit.
    private MoneyRow End(FrameBridge frame, FrameStep step, string id, int decimals)
    {
        var ids = step.Address!["cell:".Length..].Split('/');
        var table = index.Table(ids[0]);
        var factor = table is null ? 1 : (decimal)table.UnitFactor / frame.UnitFactor;
        var isShown = index.Cell(ids[0], ids[1], ids[2]) is not null;
        var term = new Summand(RowNames.Cell(RowNames.Line(ids[0], ids[1]), ids[2]), 1, factor, step.Amount is not null);
        return new()
        {
            Id = id,
            Kind = "figure",
            Label = index.Column(ids[0], ids[2]) is { } column ? ColumnHeaders.Of(column, words) : step.Label,
            Note = isShown ? words.Fill("bookFromSheet", Fact.Text("label", index.Row(ids[0], ids[1])!.Label), Fact.Text("title", table!.Title)) : null,
            Address = step.Address,
            Cells =
            [
                new()
                {
                    Column = s_column,
                    Kind = "computed",
                    Formula = isShown ? Summands.Formula([term], step.Amount is not null) : null,
                    Number = step.Amount,
                    Format = NumberFormats.Amount(decimals),
                },
            ],
        };
    }

    // As double entry: out of one line, into the other.
    private IEnumerable<MoneyRow> MovesOf(FrameBridge frame)
    {
        var decimals = frame.Moves.Select(move => NumberStyle.DecimalsOf(move.Amount ?? 0)).Max();
        var ids = new List<string>();
        foreach (var move in frame.Moves)
            foreach (var (line, sign) in new[] { (move.From, -1), (move.To, 1) })
            {
                ids.Add(string.Create(CultureInfo.InvariantCulture, $"{MoneyIndex.FrameAfter(frame.Id)}.move-{ids.Count + 1}"));
                yield return new()
                {
                    Id = ids[^1],
                    Kind = "line",
                    Label = move.Label,
                    Note = line?.Text,
                    Address = line?.Address,
                    Cells = [new() { Column = s_column, Kind = move.Amount is null ? "empty" : "entered", Number = sign * move.Amount, Format = NumberFormats.Change(decimals) }],
                };
            }
        yield return new()
        {
            Id = MoneyIndex.FrameNet(frame.Id),
            Kind = "total",
            Label = words["bookNetZero"],
            IsLast = true,
            Cells = [Computed($"SUM({{{string.Join(' ', ids.Select(id => RowNames.Cell(id, s_column)))}}})", 0, NumberFormats.Change(decimals))],
        };
    }

    private static SheetCell Computed(string formula, decimal number, string format) =>
        new() { Column = s_column, Kind = "computed", Formula = formula, Number = number, Format = format };
}
