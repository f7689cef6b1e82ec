using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>An appropriation by periods, with its shares and what draws on them.</summary>
public sealed record AppropriationTable : IReportPart
{
    public required string Id { get; init; }

    public required string Anchor { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    /// <summary>The level of its heading.</summary>
    public required int Level { get; init; }

    /// <summary>The heading: <c>Anslaget Hållbart och växande Luleå</c>.</summary>
    public required string Heading { get; init; }

    public required string Unit { get; init; }

    /// <summary>What one is worth: 1 000 000 for mkr.</summary>
    public required int UnitFactor { get; init; }

    /// <summary>The word for the whole of it.</summary>
    public required string WholeText { get; init; }

    public Prose? Text { get; init; }

    /// <summary>The line that carries it.</summary>
    public Link? Line { get; init; }

    public ImmutableArray<StatementColumn> Columns { get; init; } = [];

    public ImmutableArray<ShareRow> Shares { get; init; } = [];

    /// <summary>The whole of it.</summary>
    public required ShareRow Total { get; init; }

    public ImmutableArray<Disclosure> Disclosures { get; init; } = [];

    /// <summary>What speaks of it in a text.</summary>
    public ImmutableArray<Link> Mentions { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("anchor", Anchor);
        fields.Text("name", Name);
        fields.Text("short", ShortName);
        fields.Count("level", Level);
        fields.Text("heading", Heading);
        fields.Text("unit", Unit);
        fields.Count("unitFactor", UnitFactor);
        fields.Text("wholeText", WholeText);
        fields.Prose("text", Text);
        fields.Part("line", Line);
        fields.Parts("columns", Columns);
        fields.Parts("shares", Shares);
        fields.Part("total", Total);
        fields.Parts("disclosures", Disclosures);
        fields.Parts("mentions", Mentions);
    }
}

/// <summary>A share, or the whole, with what goals draw from it.</summary>
public sealed record ShareRow : IReportPart
{
    /// <summary>Null for the whole.</summary>
    public string? Id { get; init; }

    public required string Anchor { get; init; }

    public required string Name { get; init; }

    public Prose? Text { get; init; }

    public ImmutableArray<StatementCell> Cells { get; init; } = [];

    /// <summary>The goals that draw from it, each once.</summary>
    public ImmutableArray<Link> Goals => [.. Draws.Select(draw => draw.Goal).Distinct()];

    /// <summary>What goals draw from it, with or without an amount.</summary>
    public ImmutableArray<Draw> Draws { get; init; } = [];

    /// <summary>How much of the whole it is, as a length: <c>38.89%</c>; null where it can't be told.</summary>
    public string? Length { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("anchor", Anchor);
        fields.Text("name", Name);
        fields.Prose("text", Text);
        fields.Parts("cells", Cells);
        fields.Parts("goals", Goals);
        fields.Parts("draws", Draws);
        fields.Layout("length", Length);
    }
}

/// <summary>What a goal draws.</summary>
/// <param name="Period">The period's label; null where none is given.</param>
/// <param name="Amount">In the unit it is written in.</param>
public sealed record Draw(Link Goal, string? Period, decimal? Amount, string? AmountText) : IReportPart
{
    /// <summary>The period's id: the column that it is drawn from.</summary>
    public string? Column { get; init; }

    /// <summary>The amount in the table's unit; null where none is given, or the units don't convert.</summary>
    public decimal? Value { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Part("goal", Goal);
        fields.Text("period", Period);
        fields.Amount("amount", Amount);
        fields.Text("amountText", AmountText);
        fields.Text("column", Column);
        fields.Amount("value", Value);
    }
}
