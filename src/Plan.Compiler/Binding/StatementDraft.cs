using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>A statement whose columns are bound and whose lines are declared.</summary>
/// <param name="Thing">The statement's own mapping.</param>
/// <param name="Name">Its lines and columns are kept under it: its id, or one of its own where that is missing or taken.</param>
/// <param name="Unit">Of its figures.</param>
/// <param name="IsUnitKnown">False where the unit only stands in for one that could not be read.</param>
/// <param name="Columns">Bound.</param>
/// <param name="Entries">The items of its list of lines.</param>
internal sealed record StatementDraft(
    DeclaredThing Thing, string Name, Unit Unit, bool IsUnitKnown, ImmutableArray<Column> Columns, ImmutableArray<LineEntry> Entries)
{
    /// <summary>The lines that offices gave, in the language's order.</summary>
    public List<GivenLine> Given { get; } = [];

    public Column? FindColumn(string id) => Columns.FirstOrDefault(column => column.Id == id);
}

/// <summary>A line that an office gave.</summary>
/// <param name="Office">Whose file it stands in.</param>
internal sealed record GivenLine(DeclaredLine Line, Located<string>? Office);
