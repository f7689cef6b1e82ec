using System.Collections.Immutable;
using Plan.Tests.Testing;

namespace Plan.Tests.Facts;

/// <summary>Figures of Luleå's plan as they were printed, tab-separated: the first row names the columns.</summary>
/// <param name="Columns">Without the first.</param>
/// <param name="Rows">By label, the words "(as printed)" left out.</param>
internal sealed record FactTable(ImmutableArray<string> Columns, ImmutableArray<FactRow> Rows)
{
    public static FactTable Read(string name)
    {
        var lines = File.ReadAllLines(Repository.At($"tests/Plan.Tests/Facts/{name}.tsv"));
        return new(
            [.. lines[0].Split('\t').Skip(1)],
            [.. lines.Skip(1).Select(line => line.Split('\t')).Select(cells => new FactRow(cells[0].Replace(" (as printed)", ""), [.. cells.Skip(1)]))]);
    }

    /// <summary>A figure as Swedish writes it: no-break spaces between groups, U+2212, a decimal comma.</summary>
    public static string Swedish(string figure)
    {
        var parts = figure.TrimStart('-').Split('.');
        var groups = parts[0].Reverse().Chunk(3).Select(group => new string([.. group.Reverse()])).Reverse();
        return (figure.StartsWith('-') ? "\u2212" : "") + string.Join('\u00a0', groups) + (parts.Length > 1 ? $",{parts[1]}" : "");
    }
}

/// <summary>A label and its figures, empty where none was printed.</summary>
internal sealed record FactRow(string Label, ImmutableArray<string> Figures);
