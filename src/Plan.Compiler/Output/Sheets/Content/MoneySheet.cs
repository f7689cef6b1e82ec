using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>The sheet of appropriations and frames: blocks of rows below one another.</summary>
/// <param name="Columns">The columns of amounts.</param>
internal sealed record MoneySheet(ImmutableArray<string> Columns, ImmutableArray<MoneyBlock> Blocks) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Texts("columns", Columns);
        fields.Parts("blocks", Blocks);
    }
}

/// <summary>A table of the sheet with its heading.</summary>
/// <param name="BeginsPage">Whether it is printed on a page of its own.</param>
/// <param name="Heading">What stands above it.</param>
/// <param name="Label">The header of the first column.</param>
/// <param name="Note">The header of the second.</param>
/// <param name="Headers">The headers of the amounts; as many columns as the block has.</param>
internal sealed record MoneyBlock(
    bool BeginsPage, string Heading, string Label, string Note, ImmutableArray<string> Headers, ImmutableArray<MoneyRow> Rows) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Flag("beginsPage", BeginsPage);
        fields.Text("heading", Heading);
        fields.Text("label", Label);
        fields.Text("note", Note);
        fields.Texts("headers", Headers);
        fields.Parts("rows", Rows);
    }
}

/// <summary>A row of a block.</summary>
internal sealed record MoneyRow : IReportPart
{
    public string? Id { get; init; }

    /// <summary><c>line</c>, <c>change</c> (moved in), <c>total</c>, <c>figure</c> (a total's, decided) or <c>rest</c>.</summary>
    public required string Kind { get; init; }

    public required string Label { get; init; }

    public string? Note { get; init; }

    public string? Address { get; init; }

    /// <summary>Ends its block.</summary>
    public bool IsLast { get; init; }

    public ImmutableArray<SheetCell> Cells { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("kind", Kind);
        fields.Text("label", Label);
        fields.Text("note", Note);
        fields.Text("address", Address);
        fields.Flag("isLast", IsLast);
        fields.Parts("cells", Cells);
    }
}
