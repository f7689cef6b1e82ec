using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Rolling;

/// <summary>What became of a plan that is rolled, as tables for a person at a terminal.</summary>
internal sealed class RollText
{
    private const string Gap = "  ";

    private readonly Sentences _sentences;
    private readonly Colours _colours;

    private RollText(string language, bool colour) =>
        (_sentences, _colours) = (Sentences.Of("roll", language), colour ? Colours.Terminal : Colours.None);

    /// <param name="rolled">The new plan.</param>
    /// <param name="old">The old plan's year.</param>
    /// <param name="folder">Where the new plan stands, as shown.</param>
    /// <param name="language">One that ships.</param>
    /// <param name="colour">For a terminal that shows it.</param>
    public static string Write(RolledPlan rolled, int old, string folder, string language, bool colour)
    {
        var writer = new RollText(language, colour);
        var year = rolled.Plan.Plan.Manifest.Years.First;
        var text = new StringBuilder(writer._colours.Strong(writer._sentences.Fill(
            "title", Fact.YearNumber("year", year), Fact.YearNumber("old", old), Fact.Text("folder", folder)))).Append('\n');
        foreach (var section in rolled.Items.GroupBy(item => item.Outcome)) writer.Add(text, section.Key, [.. section]);
        return text.Append('\n').Append(writer._sentences["next"]).Append('\n').ToString();
    }

    private void Add(StringBuilder text, RollOutcome outcome, ImmutableArray<RolledItem> items)
    {
        text.Append('\n').Append(_colours.Strong(_sentences[$"section.{outcome}"])).Append('\n');
        var rows = items.Select(item => (Cells: Cells(item), item.Address)).ToList();
        var widths = Enumerable.Range(0, 3).Select(column => rows.Max(row => TextWidth.Of(row.Cells[column]))).ToArray();
        foreach (var (cells, address) in rows)
        {
            var row = string.Join(Gap, cells.Select((cell, column) => cell + new string(' ', widths[column] - TextWidth.Of(cell))));
            text.Append(Gap).Append(row.TrimEnd()).Append(Gap).Append(_colours.Quiet($"[{PlainText.Of(address.ToString())}]")).Append('\n');
        }
    }

    private string[] Cells(RolledItem item) =>
    [
        Cut(PlainText.Of(Key(item.Name))),
        Cut(PlainText.Of(Key(item.Detail))),
        item.Count == 0 ? "" : _sentences.Fill("figures", Fact.Count("count", item.Count)),
    ];

    // What is named by a key of the language is told by a word, with what follows it.
    private string Key(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        var key = end < 0 ? text : text[..end];
        return _sentences.Find($"key.{key}") is { } word ? word + text[key.Length..] : text;
    }

    private static string Cut(string text)
    {
        const int most = 60;
        return text.Length <= most ? text : $"{text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)]}…";
    }
}
