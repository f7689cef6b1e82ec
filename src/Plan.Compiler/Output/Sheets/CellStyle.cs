namespace Plan.Compiler.Output.Sheets;

/// <summary>What a cell looks like. Null is: as what lies below has it, at last a plain cell of Arial 10.</summary>
public sealed record CellStyle
{
    public static readonly CellStyle Plain = new();

    public string? Font { get; init; }

    /// <summary>In points.</summary>
    public decimal? Size { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Underline { get; init; }

    /// <summary>Of the text: <c>#0B4A8F</c>.</summary>
    public string? Color { get; init; }

    /// <summary>Of the ground.</summary>
    public string? Fill { get; init; }

    /// <summary>How numbers are written, as a workbook has it: <c>#,##0;-#,##0;0</c>.</summary>
    public string? Format { get; init; }

    public HorizontalPlace? Align { get; init; }

    public VerticalPlace? Vertical { get; init; }

    /// <summary>How many steps the text is moved in.</summary>
    public int? Indent { get; init; }

    public bool? Wrap { get; init; }

    public Border? Top { get; init; }

    public Border? Bottom { get; init; }

    public Border? Left { get; init; }

    public Border? Right { get; init; }

    /// <summary>Whether a protected sheet keeps the cell from being changed.</summary>
    public bool? Locked { get; init; }

    /// <summary>This style with all that <paramref name="over"/> says in its place.</summary>
    public CellStyle Under(CellStyle over) => new()
    {
        Font = over.Font ?? Font,
        Size = over.Size ?? Size,
        Bold = over.Bold ?? Bold,
        Italic = over.Italic ?? Italic,
        Underline = over.Underline ?? Underline,
        Color = over.Color ?? Color,
        Fill = over.Fill ?? Fill,
        Format = over.Format ?? Format,
        Align = over.Align ?? Align,
        Vertical = over.Vertical ?? Vertical,
        Indent = over.Indent ?? Indent,
        Wrap = over.Wrap ?? Wrap,
        Top = over.Top ?? Top,
        Bottom = over.Bottom ?? Bottom,
        Left = over.Left ?? Left,
        Right = over.Right ?? Right,
        Locked = over.Locked ?? Locked,
    };
}

/// <summary>A line along a side of a cell.</summary>
/// <param name="Weight">How thick.</param>
/// <param name="Color"><c>#DADADA</c>.</param>
public sealed record Border(BorderWeight Weight, string Color);

public enum BorderWeight
{
    None,
    Thin,
    Medium,
    Thick,
}

public enum HorizontalPlace
{
    Left,
    Center,
    Right,
}

public enum VerticalPlace
{
    Top,
    Center,
    Bottom,
}
