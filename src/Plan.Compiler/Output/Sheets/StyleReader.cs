using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Reads named styles, and what cells, rows and columns say of theirs.</summary>
internal sealed class StyleReader(DescriptionFields fields)
{
    private const int MostIndent = 15;
    private static readonly ImmutableArray<string> Across = ["left", "center", "right"];
    private static readonly ImmutableArray<string> Down = ["top", "center", "bottom"];
    private static readonly ImmutableArray<string> Weights = ["none", "thin", "medium", "thick"];

    public ImmutableDictionary<string, CellStyle> Styles(YamlNode node)
    {
        var styles = ImmutableDictionary.CreateBuilder<string, CellStyle>(StringComparer.Ordinal);
        foreach (var (name, value) in fields.Of(node))
            styles[name.Value] = Style(value);
        return styles.ToImmutable();
    }

    /// <summary>What one of the keys <c>style</c>, <c>format</c> and <c>indent</c> adds to what the others said.</summary>
    public StyleDescription Add(StyleDescription look, string key, YamlNode value) => key switch
    {
        "style" => look with { Names = fields.Text(value) },
        "format" => look with { Format = fields.Text(value)?.Value },
        _ => look with { Indent = fields.Count(value, MostIndent) },
    };

    private CellStyle Style(YamlNode node)
    {
        var style = CellStyle.Plain;
        foreach (var (key, value) in fields.Of(node, DescriptionKeys.Style))
            style = key switch
            {
                "font" => style with { Font = fields.Text(value)?.Value },
                "size" => style with { Size = fields.Number(value) },
                "bold" => style with { Bold = fields.Flag(value) },
                "italic" => style with { Italic = fields.Flag(value) },
                "underline" => style with { Underline = fields.Flag(value) },
                "color" => style with { Color = fields.Color(value) },
                "fill" => style with { Fill = fields.Color(value) },
                "format" => style with { Format = fields.Text(value)?.Value },
                "align" => style with { Align = (HorizontalPlace?)Index(value, Across) },
                "vertical" => style with { Vertical = (VerticalPlace?)Index(value, Down) },
                "indent" => style with { Indent = fields.Count(value, MostIndent) },
                "wrap" => style with { Wrap = fields.Flag(value) },
                "top" => style with { Top = Border(value) },
                "bottom" => style with { Bottom = Border(value) },
                "left" => style with { Left = Border(value) },
                "right" => style with { Right = Border(value) },
                _ => style with { Locked = fields.Flag(value) },
            };
        return style;
    }

    private int? Index(YamlNode node, ImmutableArray<string> choices) =>
        fields.Choice(node, choices) is { } choice ? choices.IndexOf(choice) : null;

    // A weight, and a colour after it: thin #DADADA.
    private Border? Border(YamlNode node)
    {
        if (fields.Text(node) is not { } text) return null;
        var words = text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [var weight, .. { Length: <= 1 } rest] && Weights.Contains(weight) && rest.All(DescriptionFields.IsColor))
            return new((BorderWeight)Weights.IndexOf(weight), rest is [var color] ? color.ToUpperInvariant() : "#000000");
        fields.Report(text.Span, "not-a-border", Fact.Text("value", text.Value), Fact.List("allowed", Weights));
        return null;
    }
}
