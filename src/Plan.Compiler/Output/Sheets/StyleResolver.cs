using System.Collections.Immutable;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Puts styles over each other: the workbook's, a column's, a row's, a cell's.</summary>
internal sealed class StyleResolver(ImmutableDictionary<string, CellStyle> styles, DescriptionFields fields)
{
    /// <summary>The style that every cell starts from.</summary>
    public const string Default = "default";

    private readonly Dictionary<Key, CellStyle> _known = [];

    public CellStyle Base { get; } = styles.GetValueOrDefault(Default, CellStyle.Plain);

    /// <summary>The whole style of a cell.</summary>
    public CellStyle Of(StyleDescription column, StyleDescription row, StyleDescription cell)
    {
        var key = new Key(KeyOf(column), KeyOf(row), KeyOf(cell));
        if (_known.TryGetValue(key, out var known)) return known;
        return _known[key] = Over(Over(Over(Base, column), row), cell);
    }

    /// <summary>What a condition adds.</summary>
    public CellStyle Of(StyleDescription added) => Over(CellStyle.Plain, added);

    private CellStyle Over(CellStyle below, StyleDescription look)
    {
        var style = below;
        foreach (var name in look.Names?.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
            if (styles.TryGetValue(name, out var named)) style = style.Under(named);
            else fields.ReportUnknown(look.Names!.Span, "unknown-style", name, styles.Keys);
        return style with { Format = look.Format ?? style.Format, Indent = look.Indent ?? style.Indent };
    }

    private static Part KeyOf(StyleDescription look) => new(look.Names?.Value, look.Format, look.Indent);

    private readonly record struct Key(Part Column, Part Row, Part Cell);

    private readonly record struct Part(string? Names, string? Format, int? Indent);
}
