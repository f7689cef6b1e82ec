using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds the bridge from one frame to the next.</summary>
internal sealed class FrameBuilder(ReportContext context)
{
    public FrameBridge Build(Frame frame, int level)
    {
        var words = context.Words;
        var unit = context.Plan.Manifest.Unit;
        var comparison = context.Comparisons.Of(frame);
        var unexplained = comparison is { Difference: not 0 } ? comparison.Difference : (decimal?)null;
        var steps = StepsOf(frame, unit, unexplained);
        var drawn = comparison is null ? steps : Waterfall.Draw(steps, words);
        return new()
        {
            Id = frame.Id.Value,
            Anchor = context.Anchors.Place(frame.Address),
            Title = frame.Title.Value,
            ShortName = frame.ShortName ?? frame.Title.Value,
            Level = level,
            Unit = unit?.Label ?? "",
            UnitFactor = unit?.Factor ?? 1,
            Text = context.Prose.Read(frame.Text, level + 1),
            Caption = Caption(steps, frame),
            LineWord = words["line"],
            Steps = drawn,
            Unexplained = unexplained,
            IsDrawn = drawn.Any(step => step.Drawing is not null),
            Note = drawn.Any(step => step.Drawing is not null) ? NoteOf(comparison!, unexplained) : null,
            Moves = [.. frame.Moves.Select(move => Move(move, frame, unit))],
            MovesTotal = TotalOf(frame, unit),
            Mentions = context.Mentions.Of(frame.Address),
            // What is unexplained stands in the table; only its reason is to be told.
            Disclosures = comparison is { Verdict: Verdict.Differs } ? [Disclose(comparison, frame)] : [],
        };
    }

    private ImmutableArray<FrameStep> StepsOf(Frame frame, Unit? unit, decimal? unexplained)
    {
        var steps = ImmutableArray.CreateBuilder<FrameStep>();
        if (End(frame.From, "from", unit) is { } from) steps.Add(from);
        foreach (var change in frame.Changes)
            steps.Add(Change(change.Label.Value, In(change.Amount?.Value, unit)));
        if (unexplained is { } rest) steps.Add(Change(context.Words["unexplained"], rest) with { Kind = "rest" });
        if (End(frame.To, "to", unit) is { } to) steps.Add(to);
        return steps.ToImmutable();
    }

    private FrameStep? End(CellReference? reference, string kind, Unit? unit)
    {
        if (reference is null || context.Figures.Find(reference) is not { } cell) return null;
        var own = context.Figures.Find(reference.Statement)!.Statement.Unit;
        var amount = cell.Figure is { } figure && unit is not null && own.ConvertsTo(unit) ? own.Convert(figure, unit) : cell.Figure;
        return new()
        {
            Kind = kind,
            Label = context.Words.ColumnLabel(cell.Column),
            Address = reference.Address.ToString(),
            Amount = amount,
            Text = amount is { } given ? context.Words.Numbers.Exact(given, 0) : "",
        };
    }

    private FrameStep Change(string label, decimal? amount) => new()
    {
        Kind = amount switch { null => "open", < 0 => "down", _ => "up" },
        Label = label,
        Amount = amount,
        Text = amount is { } given ? context.Words.Change(given, 0) : "",
    };

    private string Caption(ImmutableArray<FrameStep> steps, Frame frame) =>
        steps is [{ Kind: "from" } from, .., { Kind: "to" } to]
            ? context.Words.Fill("bridgeOf", Fact.Text("from", from.Label), Fact.Text("to", to.Label))
            : frame.Title.Value;

    private string NoteOf(Comparison comparison, decimal? unexplained)
    {
        var reading = context.Words["bridgeReading"];
        if (unexplained is not { } rest) return reading;
        var change = rest + ChangesIn(comparison);
        var explained = context.Words.Fill(
            "bridgeExplained",
            Fact.Text("explained", context.Words.Numbers.Exact(ChangesIn(comparison), 0)),
            Fact.Text("change", context.Words.Amount(change, 0, comparison.Unit?.Label)),
            Fact.Text("unexplained", context.Words.Amount(rest, 0, comparison.Unit?.Label)));
        return $"{reading} {explained}";
    }

    private static decimal ChangesIn(Comparison comparison) =>
        comparison.Frame!.Changes.Where(change => change.Amount is not null).Sum(change => change.Amount!.Value.In(comparison.Unit!));

    private MoveRow Move(FrameMove move, Frame frame, Unit? unit)
    {
        var statement = frame.To?.Statement ?? frame.From?.Statement;
        var amount = In(move.Amount?.Value, unit);
        return new(
            move.Label.Value, amount, amount is { } given ? context.Words.Numbers.Exact(given, 0) : "",
            LineLink(statement, move.From?.Value), LineLink(statement, move.To?.Value));
    }

    private Link? LineLink(string? statement, string? line)
    {
        if (statement is null || line is null) return null;
        var address = Address.Of("line", statement, line);
        return context.References.TextOf(address, null) is { } label ? context.References.LinkTo(address, label) : null;
    }

    private string TotalOf(Frame frame, Unit? unit)
    {
        var amounts = frame.Moves.Select(move => In(move.Amount?.Value, unit)).OfType<decimal>().ToList();
        return amounts.Count == 0 ? "" : context.Words.Numbers.Exact(amounts.Sum(), 0);
    }

    private Disclosure Disclose(Comparison comparison, Frame frame)
    {
        var amount = context.Words.Amount(comparison.Difference, 0, comparison.Unit?.Label);
        var unexplained = context.Words["unexplained"];
        return new(frame.Address.ToString(), unexplained, $"{unexplained}: {amount}.", amount, context.Comparisons.ReasonFor(comparison));
    }

    private static decimal? In(Amount? amount, Unit? unit) =>
        amount is null ? null : unit is not null && amount.Unit.ConvertsTo(unit) ? amount.In(unit) : amount.Value;
}
