using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>A column of a statement or an appropriation.</summary>
public sealed record StatementColumn : IReportPart
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public required string ShortName { get; init; }

    /// <summary><c>outturn</c>, <c>budget</c>, <c>forecast</c>, or of a computed column <c>sum</c>, <c>change</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Null for a computed column.</summary>
    public int? Year { get; init; }

    /// <summary>Whether its year is before the plan's.</summary>
    public bool IsPast { get; init; }

    public required int Decimals { get; init; }

    /// <summary>The columns that a computed one uses, in order: its terms, or the two that a change is between.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("label", Label);
        fields.Text("short", ShortName);
        fields.Text("kind", Kind);
        fields.Count("year", Year);
        fields.Flag("isPast", IsPast);
        fields.Count("decimals", Decimals);
        fields.Parts("terms", Terms);
    }
}

/// <summary>What a computed figure counts, with its sign.</summary>
/// <param name="Statement">Of a line; null for one of the same statement, and for a column.</param>
/// <param name="Id">The line's or the column's.</param>
/// <param name="Sign">1 or -1.</param>
public sealed record Term(string? Statement, string Id, int Sign) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("statement", Statement);
        fields.Text("id", Id);
        fields.Count("sign", Sign);
    }
}
