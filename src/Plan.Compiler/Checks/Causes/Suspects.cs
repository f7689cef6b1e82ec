using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>Makes suspects of cells.</summary>
internal static class Suspects
{
    public static Suspect Stated(Comparison comparison) => new()
    {
        Cell = comparison.Cell!,
        Statement = comparison.Statement!,
        Unit = comparison.Unit,
        Sign = -1,
        Figure = comparison.Stated,
        IsStated = true,
    };

    /// <param name="home">The statement of the comparison.</param>
    /// <param name="statement">The statement of the cell.</param>
    public static Suspect Term(StatementFigures home, StatementFigures statement, Cell cell, int sign, bool isSubtotal)
    {
        var (from, to) = (statement.Statement.Unit, home.Statement.Unit);
        var figure = cell.Figure ?? 0;
        return new()
        {
            Cell = cell,
            Statement = statement,
            Unit = to,
            Sign = sign,
            Figure = from == to ? figure : from.Convert(figure, to),
            IsSubtotal = isSubtotal,
        };
    }
}
