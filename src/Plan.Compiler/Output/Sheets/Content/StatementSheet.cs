using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>A statement as a sheet has it.</summary>
internal sealed record StatementSheet : IReportPart
{
    /// <summary>The statement's address.</summary>
    public required string Id { get; init; }

    /// <summary>What its tab should say: the statement's id with a capital.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The word above the lines.</summary>
    public required string LineWord { get; init; }

    public required string Unit { get; init; }

    public ImmutableArray<SheetColumn> Columns { get; init; } = [];

    public ImmutableArray<SheetRow> Rows { get; init; } = [];

    /// <summary>What stands below the table, a line of the sheet each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("name", Name);
        fields.Text("title", Title);
        fields.Text("lineWord", LineWord);
        fields.Text("unit", Unit);
        fields.Parts("columns", Columns);
        fields.Parts("rows", Rows);
        fields.Texts("notes", Notes);
    }
}

/// <summary>A column of figures.</summary>
/// <param name="Kind"><c>outturn</c>, <c>budget</c>, <c>forecast</c>, <c>sum</c> or <c>change</c>.</param>
/// <param name="Format">How its figures are written.</param>
internal sealed record SheetColumn(string Id, string Label, string Kind, string Format) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("label", Label);
        fields.Text("kind", Kind);
        fields.Text("format", Format);
    }
}
