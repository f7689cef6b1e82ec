using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Output.Sheets;

/// <summary>A workbook as a template describes it: rows and columns by name, not yet in their places.</summary>
internal sealed record WorkbookDescription
{
    public string? Title { get; init; }

    public string? Subject { get; init; }

    public string? Author { get; init; }

    public string? Keywords { get; init; }

    public ImmutableDictionary<string, CellStyle> Styles { get; init; } = ImmutableDictionary<string, CellStyle>.Empty;

    public ImmutableArray<SheetDescription> Sheets { get; init; } = [];
}

/// <summary>A sheet as described.</summary>
internal sealed record SheetDescription(SourceSpan Span)
{
    /// <summary>What links call it.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>What its tab should say.</summary>
    public string? Name { get; init; }

    public ImmutableArray<ColumnDescription> Columns { get; init; } = [];

    public ImmutableArray<BlockDescription> Blocks { get; init; } = [];

    public ImmutableArray<ConditionDescription> Conditions { get; init; } = [];

    public ImmutableArray<InputDescription> Inputs { get; init; } = [];

    public bool IsProtected { get; init; }

    public bool IsHidden { get; init; }

    public int FrozenRows { get; init; }

    public int FrozenColumns { get; init; }

    /// <summary>In percent; null for as wide as one page.</summary>
    public int? Scale { get; init; }

    /// <summary>All of it on one page.</summary>
    public bool FitsPage { get; init; }

    public string? Footer { get; init; }

    public string? Pages { get; init; }
}

/// <summary>A column as described.</summary>
internal sealed record ColumnDescription(SourceSpan Span)
{
    public Located<string>? Id { get; init; }

    public decimal Width { get; init; } = 10;

    public int Level { get; init; }

    public bool IsHidden { get; init; }

    public StyleDescription Style { get; init; } = StyleDescription.None;
}

/// <summary>Rows that belong together, or one row that stands alone.</summary>
/// <param name="Id">What references to all of its rows call it; null for none.</param>
internal sealed record BlockDescription(Located<string>? Id, ImmutableArray<RowDescription> Rows)
{
    /// <summary>The Excel table that it is; its first row is the header, and references mean the others.</summary>
    public Located<string>? Table { get; init; }

    /// <summary>The table's last column; null for the sheet's.</summary>
    public Located<string>? To { get; init; }

    public bool HasFilter { get; init; } = true;
}

/// <summary>A row as described.</summary>
internal sealed record RowDescription(SourceSpan Span)
{
    public Located<string>? Id { get; init; }

    /// <summary>In points; null for what its text needs.</summary>
    public decimal? Height { get; init; }

    public int Level { get; init; }

    /// <summary>Of its cells, whether they hold something or not.</summary>
    public StyleDescription Style { get; init; } = StyleDescription.None;

    /// <summary>The last column that has the row's style; null for the sheet's.</summary>
    public Located<string>? To { get; init; }

    /// <summary>Stands at the head of every printed page.</summary>
    public bool IsRepeated { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Begins a printed page.</summary>
    public bool BeginsPage { get; init; }

    public ImmutableArray<CellDescription> Cells { get; init; } = [];
}

/// <summary>A cell as described, under its column's id.</summary>
internal sealed record CellDescription(Located<string> Column)
{
    public string? Text { get; init; }

    public decimal? Number { get; init; }

    public DateOnly? Date { get; init; }

    public Located<string>? Formula { get; init; }

    public StyleDescription Style { get; init; } = StyleDescription.None;

    /// <summary>A sheet's id, or a reference to a cell.</summary>
    public Located<string>? Link { get; init; }

    public string? Tip { get; init; }

    /// <summary>What a person's own formulas can call it: a name, or an address that is made into one.</summary>
    public Located<string>? Name { get; init; }
}

/// <summary>Named styles with spaces between, the later over the earlier, and what is said for this one place alone.</summary>
internal sealed record StyleDescription(Located<string>? Names, string? Format, int? Indent)
{
    public static readonly StyleDescription None = new(null, null, null);

    public bool IsNone => Names is null && Format is null && Indent is null;
}

/// <summary>A style that applies to cells where a formula holds.</summary>
internal sealed record ConditionDescription(Located<string> Cells, Located<string> When, StyleDescription Style);

/// <summary>What cells take from whoever fills them in, as described.</summary>
/// <param name="Cells">A reference.</param>
internal sealed record InputDescription(Located<string> Cells, InputKind Kind)
{
    public decimal Most { get; init; } = decimal.MaxValue;

    public ImmutableArray<string> Choices { get; init; } = [];

    public string PromptTitle { get; init; } = "";

    public string Prompt { get; init; } = "";

    public string ErrorTitle { get; init; } = "";

    public string Error { get; init; } = "";
}
