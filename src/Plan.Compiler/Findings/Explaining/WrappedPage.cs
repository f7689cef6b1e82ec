using System.Text;

namespace Plan.Compiler.Findings.Explaining;

/// <summary>Sets the Markdown of a rule's page for a terminal: wrapped, with examples as they stand.</summary>
internal sealed class WrappedPage(int width, Colours colours)
{
    private const string Indent = "  ";

    private readonly StringBuilder _text = new();

    /// <summary>Headings, paragraphs, lists and fenced examples: all that the pages use.</summary>
    public static string Write(string markdown, int width, Colours colours)
    {
        var page = new WrappedPage(width, colours);
        foreach (var block in Blocks(markdown)) page.Add(block);
        return page._text.ToString();
    }

    private void Add(List<string> block)
    {
        if (_text.Length > 0) _text.Append('\n');
        if (block[0].StartsWith("```", StringComparison.Ordinal))
            AddExample(block);
        else if (block[0].StartsWith('#'))
            _text.Append(colours.Strong(block[0].TrimStart('#', ' '))).Append('\n');
        else
            foreach (var item in Items(block))
                AddWrapped(item);
    }

    private void AddExample(List<string> block)
    {
        foreach (var line in block.Where(line => !line.StartsWith("```", StringComparison.Ordinal)))
            _text.Append(line.Length == 0 ? "" : Indent).Append(colours.Quiet(line)).Append('\n');
    }

    // A list's item hangs by its mark.
    private void AddWrapped(string item)
    {
        var hanging = item.StartsWith("- ", StringComparison.Ordinal) ? Indent : "";
        foreach (var line in WrappedText.Lines(item.Replace("`", "", StringComparison.Ordinal), width, hanging))
            _text.Append(line).Append('\n');
    }

    private static IEnumerable<string> Items(List<string> block)
    {
        var item = new StringBuilder();
        foreach (var line in block)
        {
            if (line.StartsWith("- ", StringComparison.Ordinal) && item.Length > 0)
            {
                yield return item.ToString();
                item.Clear();
            }
            item.Append(item.Length > 0 ? " " : "").Append(line.Trim());
        }
        yield return item.ToString();
    }

    private static IEnumerable<List<string>> Blocks(string markdown)
    {
        var block = new List<string>();
        var isFenced = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isFenced = !isFenced;
            if (line.Length > 0 || isFenced)
            {
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                yield return block;
                block = [];
            }
        }
        if (block.Count > 0) yield return block;
    }
}
