using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Plan.Tests.Output;

/// <summary>A table as a reader of a document finds it.</summary>
internal sealed record ShownTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    public IEnumerable<string> Labels => Rows.Select(row => row[0]);

    /// <summary>The text of the cell where a row and a column meet.</summary>
    public string this[string label, string column] => Assert.Single(Rows, row => row[0] == label)[Columns.IndexOf(column)];

    /// <summary>Every table of the page whose caption begins with a title.</summary>
    public static ImmutableArray<ShownTable> In(IHtmlDocument page, string title) =>
    [
        .. page.QuerySelectorAll("table").Where(table => table.QuerySelector("caption")!.TextContent.StartsWith(title, StringComparison.Ordinal))
            .Select(table => new ShownTable(
                [.. table.QuerySelectorAll("thead th").Select(TextOf)],
                [.. table.QuerySelectorAll("tbody tr, tfoot tr").Select(row => row.Children.Select(TextOf).ToImmutableArray())])),
    ];

    /// <summary>Every table of a Markdown document that stands below a line that begins with a title.</summary>
    public static ImmutableArray<ShownTable> In(string document, string title)
    {
        var lines = document.Split('\n');
        return
        [
            .. lines.Index().Where(line => line.Item.StartsWith(title, StringComparison.Ordinal) && lines[line.Index + 2].StartsWith('|'))
                .Select(line => Read(lines.Skip(line.Index + 2).TakeWhile(row => row.StartsWith('|')))),
        ];
    }

    private static ShownTable Read(IEnumerable<string> lines)
    {
        var rows = lines.Select(line => line.Split('|')[1..^1].Select(Plain).ToImmutableArray()).ToList();
        return new(rows[0], [.. rows.Skip(2)]);
    }

    // Without emphasis, the dashes of an indent, and the mark of a footnote.
    private static string Plain(string cell)
    {
        var text = cell.Trim(' ').Replace("**", "");
        if (text.IndexOf("[^", StringComparison.Ordinal) is >= 0 and var mark) text = text[..mark];
        while (text.StartsWith("– ", StringComparison.Ordinal)) text = text[2..];
        return text;
    }

    // The name alone, where more stands with it.
    private static string TextOf(IElement cell) =>
        (cell.QuerySelector(".name") ?? cell).InnerHtml.Contains("<br>", StringComparison.Ordinal)
            ? cell.InnerHtml.Replace("<br>", " ")
            : (cell.QuerySelector(".name") ?? cell).TextContent.Trim();
}
