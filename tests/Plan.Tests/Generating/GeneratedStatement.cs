using System.Globalization;
using System.Text;

namespace Plan.Tests.Generating;

/// <summary>A statement that adds up, and an oracle for its figures that follows the language's page and nothing else.</summary>
internal sealed class GeneratedStatement
{
    public required string Id { get; init; }

    /// <summary>Ids of the columns of periods.</summary>
    public required List<string> Periods { get; init; }

    /// <summary>A column that sums others, by its terms; null for none.</summary>
    public List<(string Column, int Sign)>? SumColumn { get; init; }

    public required int Decimals { get; init; }

    public List<GeneratedLine> Lines { get; } = [];

    public IEnumerable<GeneratedLine> AllLines => Flatten(Lines);

    public IEnumerable<string> Columns => SumColumn is null ? Periods : [.. Periods, "summa-kolumn"];

    public decimal? Figure(GeneratedLine line, string column)
    {
        if (column == "summa-kolumn") return SumOf(SumColumn!.Select(term => (Figure(line, term.Column), term.Sign)));
        if (line.Amounts is { } amounts) return amounts.TryGetValue(column, out var amount) ? amount : null;
        if (line.Lines is { } lines) return SumOf(lines.Where(inner => inner.IsCountable).Select(inner => (Figure(inner, column), 1)));
        return SumOf(line.Terms.Select(term => (Figure(term.Line, column), term.Sign)));
    }

    public string ToYaml()
    {
        var yaml = new StringBuilder();
        yaml.Append($"  - id: {Id}\n    title: Uppställning {Id}\n    decimals: {Decimals}\n    columns:\n");
        foreach (var period in Periods)
            yaml.Append($"      - {period}\n");
        if (SumColumn is not null)
            yaml.Append($"      - {{ id: summa-kolumn, label: Summa, sum: [{string.Join(", ", SumColumn.Select(Term))}] }}\n");
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
            if (line.Amounts is { } amounts)
                WriteFigures(yaml, indent, "amounts", Periods.Where(amounts.ContainsKey).Select(column => (column, amounts[column])));
            if (line.Stated.Count > 0)
                WriteFigures(yaml, indent, "stated", Columns.Where(line.Stated.Contains).Select(column => (column, Figure(line, column)!.Value)));
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
            yaml.Append($"{indent}    {column}: {Write(value)}\n");
    }

    // With three decimals one separator would be ambiguous; generated statements have two at the most.
    private string Write(decimal value) =>
        decimal.Round(value, Decimals).ToString($"F{Decimals}", CultureInfo.InvariantCulture);

    private static decimal? SumOf(IEnumerable<(decimal? Figure, int Sign)> terms)
    {
        var given = terms.Where(term => term.Figure is not null).ToList();
        return given.Count == 0 ? null : given.Sum(term => term.Figure!.Value * term.Sign);
    }

    private static IEnumerable<GeneratedLine> Flatten(List<GeneratedLine> lines) =>
        lines.SelectMany(line => new[] { line }.Concat(line.Lines is { } inner ? Flatten(inner) : []));
}
