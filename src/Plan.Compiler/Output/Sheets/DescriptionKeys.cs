using System.Collections.Immutable;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Every key of a workbook's description, by what it stands in. The reader takes these and no other.</summary>
internal static class DescriptionKeys
{
    private static readonly ImmutableArray<string> Look = ["style", "format", "indent"];

    public static readonly ImmutableArray<string> Workbook = ["title", "subject", "author", "keywords", "styles", "sheets"];

    public static readonly ImmutableArray<string> Sheet =
        ["id", "name", "columns", "rows", "conditions", "inputs", "protect", "hidden", "freeze", "fit", "scale", "footer", "pages"];

    public static readonly ImmutableArray<string> Column = ["id", "width", "level", "hidden", .. Look];

    public static readonly ImmutableArray<string> Row = ["id", "height", "level", "hidden", "repeat", "page", "to", .. Look, "cells"];

    public static readonly ImmutableArray<string> Block = ["id", "table", "to", "filter", "rows"];

    public static readonly ImmutableArray<string> Cell = ["text", "number", "date", "formula", "link", "tip", "name", .. Look];

    public static readonly ImmutableArray<string> Condition = ["cells", "when", .. Look];

    public static readonly ImmutableArray<string> Input = ["cells", "take", "most", "choices", "prompt-title", "prompt", "error-title", "error"];

    public static readonly ImmutableArray<string> Freeze = ["rows", "columns"];

    public static readonly ImmutableArray<string> Style =
    [
        "font", "size", "bold", "italic", "underline", "color", "fill", "format", "align", "vertical", "indent", "wrap",
        "top", "bottom", "left", "right", "locked",
    ];
}
