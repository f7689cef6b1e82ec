using System.Globalization;
using System.Text;

namespace Plan.Tests.Generating;

/// <summary>A statement that adds up, and an oracle for its figures that follows the language's page and nothing else.</summary>
internal sealed class GeneratedStatement
{
    private const string Sums = "summa-kolumn";
    private const string Changes = "andring";

    public required string Id { get; init; }

    /// <summary>Ids of the columns of periods.</summary>
    public required List<string> Periods { get; init; }

    /// <summary>A column that sums others, by its terms; null for none.</summary>
    public List<(string Column, int Sign)>? SumColumn { get; init; }

    /// <summary>A column of changes in percent, by the two that it is between; null for none.</summary>
    public (string First, string Second)? ChangeColumn { get; init; }

    /// <summary>Null for the plan's.</summary>
    public string? Unit { get; init; }

    /// <summary><c>none</c>, <c>auto</c> or an amount; null for that of each period.</summary>
    public string? Rounding { get; init; }

    public required int Decimals { get; init; }

    public List<GeneratedLine> Lines { get; } = [];

    public IEnumerable<GeneratedLine> AllLines => Flatten(Lines);

    public IEnumerable<string> Columns => [.. Periods, .. ComputedColumns];

    public IEnumerable<string> ComputedColumns
    {
        get
        {
            if (SumColumn is not null) yield return Sums;
            if (ChangeColumn is not null) yield return Changes;
        }
    }

    public decimal? Figure(GeneratedLine line, string column)
    {
        if (column == Changes) return ChangeOf(Figure(line, ChangeColumn!.Value.First), Figure(line, ChangeColumn.Value.Second));
        if (column == Sums) return SumOf(SumColumn!.Select(term => (Figure(line, term.Column), term.Sign)));
        if (line.Amounts is { } amounts) return amounts.TryGetValue(column, out var amount) ? amount : null;
        if (line.Lines is { } lines) return SumOf(lines.Where(inner => inner.IsCountable).Select(inner => (Figure(inner, column), 1)));
        return SumOf(line.Terms.Select(term => (Figure(term.Line, column), term.Sign)));
    }

    public string ToYaml()
    {
        var yaml = new StringBuilder();
        yaml.Append($"  - id: {Id}\n    title: Uppställning {Id}\n    decimals: {Decimals}\n");
        if (Unit is not null) yaml.Append($"    unit: {Unit}\n");
        if (Rounding is not null) yaml.Append($"    rounding: {Rounding}\n");
        yaml.Append("    columns:\n");
        foreach (var period in Periods)
            yaml.Append($"      - {period}\n");
        if (SumColumn is not null)
            yaml.Append($"      - {{ id: {Sums}, label: Summa, sum: [{string.Join(", ", SumColumn.Select(Term))}] }}\n");
        if (ChangeColumn is var (first, second))
            yaml.Append($"      - {{ id: {Changes}, label: Ändring, change: [{first}, {second}] }}\n");
        yaml.Append("    lines:\n");
        Write(yaml, Lines, "      ");
        return yaml.ToString();

        static string Term((string Column, int Sign) term) => (term.Sign < 0 ? "-" : "") + term.Column;
    }

    private void Write(StringBuilder yaml, List<GeneratedLine> lines, string indent)
    {
        foreach (var line in lines)
        {
            yaml.Append($"{indent}- id: {line.Id}\n{indent}  label: Rad {line.Id}\n");
            if (line.PartOf is { } whole) yaml.Append($"{indent}  part-of: {whole.Id}\n");
            if (line.PartsAreAll) yaml.Append($"{indent}  parts: all\n");
            if (line.OutsideTotal) yaml.Append($"{indent}  outside-total: true\n");
            if (line.IsHeading) yaml.Append($"{indent}  heading: true\n");
            if (line.Sum is { } sum) yaml.Append($"{indent}  sum: {sum}\n");
            var stated = Columns.Where(line.Stated.Contains).Select(column => (column, Figure(line, column)!.Value + line.Misprints.GetValueOrDefault(column)));
            if (line.Amounts is { } amounts)
                WriteFigures(yaml, indent, "amounts", [.. Periods.Where(amounts.ContainsKey).Select(column => (column, amounts[column])), .. stated]);
            else if (line.Stated.Count > 0)
                WriteFigures(yaml, indent, "stated", stated);
            if (line.Lines is { } inner)
            {
                yaml.Append($"{indent}  lines:\n");
                Write(yaml, inner, indent + "    ");
            }
        }
    }

    private void WriteFigures(StringBuilder yaml, string indent, string key, IEnumerable<(string Column, decimal Value)> figures)
    {
        yaml.Append($"{indent}  {key}:\n");
        foreach (var (column, value) in figures)
            yaml.Append($"{indent}    {column}: {Write(value, column == Changes ? 1 : Decimals)}\n");
    }

    // With three decimals one separator would be ambiguous; generated statements have two at the most.
    private static string Write(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", CultureInfo.InvariantCulture);

    private static decimal? ChangeOf(decimal? first, decimal? second) => first is null or 0 || second is null ? null : (second - first) / first * 100;

    private static decimal? SumOf(IEnumerable<(decimal? Figure, int Sign)> terms)
    {
        var given = terms.Where(term => term.Figure is not null).ToList();
        return given.Count == 0 ? null : given.Sum(term => term.Figure!.Value * term.Sign);
    }

    private static IEnumerable<GeneratedLine> Flatten(List<GeneratedLine> lines) =>
        lines.SelectMany(line => new[] { line }.Concat(line.Lines is { } inner ? Flatten(inner) : []));
}
