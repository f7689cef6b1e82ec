using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Comparing.Telling;

/// <summary>What changed, for a person at a terminal.</summary>
public static class DiffText
{
    private const string Gap = "  ";

    /// <param name="diff">What changed.</param>
    /// <param name="language">One that ships.</param>
    /// <param name="colour">For a terminal that shows it.</param>
    public static string Write(PlanDiff diff, string language, bool colour) =>
        Write(DiffTeller.Tell(diff, language), colour ? Colours.Terminal : Colours.None);

    private static string Write(ToldDiff told, Colours colours)
    {
        var text = new StringBuilder();
        text.Append(colours.Strong(PlainText.Of(told.Title))).Append('\n').Append(PlainText.Of(string.Join(' ', told.Lead))).Append('\n');
        foreach (var section in told.Sections)
        {
            text.Append('\n').Append(colours.Strong(PlainText.Of(section.Heading)))
                .Append(section.Unit is { } unit && !section.Figures.IsEmpty ? colours.Quiet($", {PlainText.Of(unit)}") : "").Append('\n');
            foreach (var change in section.Changes) Add(text, change, colours);
            if (!section.Figures.IsEmpty) AddTable(text, section, colours);
        }
        return text.ToString();
    }

    private static void Add(StringBuilder text, ToldChange change, Colours colours)
    {
        text.Append(Gap).Append(Mark(change.Mark, colours)).Append(' ').Append(change.Sentence).Append(Address(change.Address, colours)).Append('\n');
        if (change.Words.IsEmpty) return;
        text.Append(Gap).Append(Gap);
        foreach (var (kind, words) in change.Words)
            text.Append(kind switch
            {
                WordRunKind.TakenOut => colours.Of(Severity.Error, $"[-{PlainText.Of(words)}-]"),
                WordRunKind.PutIn => colours.Of(null, $"{{+{PlainText.Of(words)}+}}"),
                _ => PlainText.Of(words),
            });
        text.Append('\n');
    }

    private static string Mark(ChangeMark mark, Colours colours) => mark switch
    {
        ChangeMark.Added => colours.Of(null, "+"),
        ChangeMark.Removed => colours.Of(Severity.Error, "-"),
        _ => colours.Of(Severity.Warning, "~"),
    };

    private static string Address(Model.Address address, Colours colours) => Gap + colours.Quiet($"[{PlainText.Of(address.ToString())}]");

    private static void AddTable(StringBuilder text, ToldSection section, Colours colours)
    {
        ImmutableArray<ImmutableArray<string>> rows = [section.Columns, .. section.Figures.Select(figure => figure.Cells)];
        // A column that says nothing takes no room.
        ImmutableArray<int> shown = [.. Enumerable.Range(0, section.Columns.Length).Where(column => rows.Skip(1).Any(row => row[column].Length > 0))];
        var widths = shown.ToDictionary(column => column, column => rows.Max(row => TextWidth.Of(PlainText.Of(row[column]))));
        text.Append(Gap).Append(Gap).Append(colours.Quiet(Row(rows[0]))).Append('\n');
        foreach (var figure in section.Figures)
        {
            var row = Row(figure.Cells);
            text.Append(Gap).Append(Gap).Append(figure.IsTotal ? colours.Strong(row) : row).Append(Address(figure.Address, colours)).Append('\n');
            if (figure.Note is { } note) text.Append(Gap).Append(Gap).Append(Gap).Append(colours.Quiet($"= {PlainText.Of(note)}")).Append('\n');
        }

        string Row(ImmutableArray<string> cells) =>
            string.Join(Gap, shown.Select(column => Padded(PlainText.Of(cells[column]), widths[column], column > 1))).TrimEnd();
    }

    private static string Padded(string text, int width, bool toTheRight)
    {
        var room = new string(' ', width - TextWidth.Of(text));
        return toTheRight ? room + text : text + room;
    }
}
