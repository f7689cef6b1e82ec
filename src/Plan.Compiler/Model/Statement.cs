using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A table of lines by columns, checked down and across.</summary>
/// <param name="Unit">Of every figure in it.</param>
/// <param name="Decimals">Shown, and the step of rounding, where a column has none of its own.</param>
/// <param name="Rounding">Of its columns; null where it says nothing.</param>
/// <param name="Lines">The tree as its outline has it, with the offices' lines in their places.</param>
/// <param name="IsWhole">False where a line or column could not be read or placed, so that sums over all lines can't be known.</param>
public sealed record Statement(
    Located<string> Id, Located<string> Title, string? ShortName, MarkdownText? Note, Unit Unit, int Decimals, Rounding? Rounding,
    ImmutableArray<Column> Columns, ImmutableArray<Line> Lines, bool IsWhole)
{
    public Address Address => Address.Of("statement", Id.Value);

    public Address LineAddress(Line line) => Address.Of("line", Id.Value, line.Id?.Value ?? "");

    public Address CellAddress(Line line, Column column) => Address.Of("cell", Id.Value, line.Id?.Value ?? "", column.Id);
}
