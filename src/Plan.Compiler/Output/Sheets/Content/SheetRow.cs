using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>A row of a statement's sheet. A total with a stated figure has four: sum, figure, difference and control.</summary>
internal sealed record SheetRow : IReportPart
{
    /// <summary>What references call it; null for a heading without an id.</summary>
    public string? Id { get; init; }

    /// <summary><c>line</c>, <c>part</c>, <c>group</c>, <c>total</c>, <c>heading</c>, <c>sum</c>, <c>stated</c>, <c>difference</c> or <c>control</c>.</summary>
    public required string Kind { get; init; }

    public required string Label { get; init; }

    /// <summary>How many steps the label is moved in.</summary>
    public int Depth { get; init; }

    /// <summary>Its level in the outline.</summary>
    public int Level { get; init; }

    /// <summary>The line's; null where another row of the same line has it.</summary>
    public string? Address { get; init; }

    /// <summary>Begins a total, and is ruled above.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Ends a total, and is ruled below.</summary>
    public bool IsLast { get; init; }

    public ImmutableArray<SheetCell> Cells { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("kind", Kind);
        fields.Text("label", Label);
        fields.Count("depth", Depth);
        fields.Count("level", Level);
        fields.Text("address", Address);
        fields.Flag("isFirst", IsFirst);
        fields.Flag("isLast", IsLast);
        fields.Parts("cells", Cells);
    }
}

/// <summary>A cell of a statement's sheet.</summary>
internal sealed record SheetCell : IReportPart
{
    /// <summary>Its column's id.</summary>
    public required string Column { get; init; }

    /// <summary><c>entered</c>, <c>computed</c>, <c>marked</c> (stated in a computed column, and differing), <c>control</c> or <c>empty</c>.</summary>
    public required string Kind { get; init; }

    public decimal? Number { get; init; }

    public string? Formula { get; init; }

    /// <summary>What a formula comes to, where it is no number.</summary>
    public string? Text { get; init; }

    /// <summary>What a person's own formulas can call it.</summary>
    public string? Name { get; init; }

    /// <summary>Its own format; null for its column's.</summary>
    public string? Format { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("column", Column);
        fields.Text("kind", Kind);
        fields.Amount("number", Number);
        fields.Text("formula", Formula);
        fields.Text("text", Text);
        fields.Text("name", Name);
        fields.Text("format", Format);
    }
}
