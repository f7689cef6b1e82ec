using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plan.Compiler.Binding;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;
using SourceSpan = Plan.Compiler.Source.SourceSpan;

namespace Plan.Compiler.Rolling;

/// <summary>Keeps texts true: a link to a figure that is gone becomes the figure, one to a thing that is gone its name.</summary>
internal sealed class LinkRoller(RollBook book, AssignmentRoller assignments)
{
    public void Roll()
    {
        foreach (var text in PlanTexts.In(book.Plan))
        {
            if (book.Years.IsNamedIn(text.Text.Value)) book.Note(RollOutcome.ToReview, text.Owner, NameOf(text.Owner), FirstWords(text.Text.Value));
            if (!text.Text.Value.Contains('[', StringComparison.Ordinal) || AuthorMarkdown.Parse(text.Text.Value) is not { } document) continue;
            var places = new LinkPlaces(text.Text);
            foreach (var link in document.Descendants<LinkInline>())
            {
                var destination = link.Reference?.UrlSpan ?? link.UrlSpan;
                var place = places.Find(link.Url ?? "", destination.IsEmpty ? link.Span.Start : destination.Start);
                if (Address.Parse(link.Url ?? "") is { } address && place.Span.Text == place.Value) Roll(link, address, place.Span, text);
            }
        }
    }

    private void Roll(LinkInline link, Address address, SourceSpan destination, PlanText text)
    {
        if (assignments.IsGone(address))
            Replace(destination, link.FirstChild is null ? Escaped(NameOf(address), text.Text.Style) : null, text);
        else if (address.Kind == "plan")
            book.Edits.Replace(destination, $"plan:{ManifestRoller.NewId(book)}");
        else if (book.Periods.Carried(book.Plan, address) is { } carried)
            book.Edits.Replace(destination, carried.ToString());
        else if (link.FirstChild is null && Figure(address, link.Title) is { } figure)
            Replace(destination, figure, text);
        else
            book.Edits.Replace(destination, Holder(address).ToString());
    }

    // The whole of [words](destination "title"): in its place the words, or what is given.
    private void Replace(SourceSpan destination, string? instead, PlanText text)
    {
        var source = destination.Source.Text;
        var close = Closing(source, destination.End);
        var middle = source.LastIndexOf("](", destination.Start, StringComparison.Ordinal);
        var open = middle < 0 ? -1 : Opening(source, middle);
        if (close < 0 || open < text.Text.Span.Start)
        {
            book.Edits.Replace(destination, $"plan:{ManifestRoller.NewId(book)}");
            return;
        }
        var words = instead ?? source[(open + 1)..middle];
        book.Edits.Replace(new(destination.Source, open, close + 1), words);
        book.Note(RollOutcome.WrittenOut, text.Owner, NameOf(text.Owner), $"{destination.Text}: {words}");
    }

    private static int Closing(string source, int from)
    {
        var inTitle = '\0';
        for (var at = from; at < source.Length; at++)
            if (inTitle != '\0') inTitle = source[at] == inTitle ? '\0' : inTitle;
            else if (source[at] is '"' or '\'') inTitle = source[at];
            else if (source[at] == ')') return at;
        return -1;
    }

    private static int Opening(string source, int from)
    {
        var depth = 0;
        for (var at = from; at >= 0; at--)
            if (source[at] == ']') depth++;
            else if (source[at] == '[' && --depth == 0) return at;
        return -1;
    }

    // As the documents have shown it.
    private string? Figure(Address address, string? unit) => (address.Kind, address.Ids) switch
    {
        ("cell", [var statement, var line, var column]) =>
            book.Compiled.Figures.Find(statement) is { } figures && figures.Find(line, column) is { Figure: { } figure } cell
                ? cell.Column is ChangeColumn ? book.Percent(figure, cell.Decimals) : Amount(figure, cell.Decimals, figures.Statement.Unit, unit)
                : null,
        ("appropriation", [var id, var period]) => Amount(Find(id)?.Amounts, period, Find(id)?.Unit, unit),
        ("share", [var id, var share, var period]) =>
            Amount(Find(id)?.Shares.FirstOrDefault(one => one.Id.Value == share)?.Amounts, period, Find(id)?.Unit, unit),
        ("period", [var period]) => book.LabelOf(period),
        _ => null,
    };

    private string? Amount(IEnumerable<CellAmount>? amounts, string period, Unit? own, string? unit) =>
        own is not null && amounts?.FirstOrDefault(amount => amount.Column.Value == period)?.Amount is { } given
            ? Amount(given.Value.In(own), 0, own, unit)
            : null;

    private string Amount(decimal value, int decimals, Unit own, string? unit)
    {
        var asked = Unit.Known.FirstOrDefault(known => known.Label.Equals(unit, StringComparison.OrdinalIgnoreCase));
        return asked is not null && own.ConvertsTo(asked) && asked != own
            ? book.Amount(own.Convert(value, asked), 0, asked)
            : book.Amount(Math.Round(value, Math.Max(decimals, 0), MidpointRounding.AwayFromZero), decimals, own);
    }

    private Appropriation? Find(string id) => book.Plan.Appropriations.FirstOrDefault(one => one.Id.Value == id);

    // What a figure is a figure of.
    private static Address Holder(Address address) => address.Kind switch
    {
        "cell" => Address.Of("line", address.Ids[0], address.Ids[1]),
        "period" => new("plan", address.Path),
        _ => address with { Path = address.Path[..address.Path.LastIndexOf('/')] },
    };

    private string NameOf(Address address) => address.Kind switch
    {
        "assignment" => book.Plan.Assignments.FirstOrDefault(one => one.Address == address)?.Name.Value,
        "goal" => book.Plan.Goals.FirstOrDefault(one => one.Address == address)?.Name.Value,
        "area" => book.Plan.Areas.FirstOrDefault(one => one.Address == address)?.Name.Value,
        "office" => book.Plan.Offices.FirstOrDefault(one => one.Address == address)?.Name.Value,
        "frame" => book.Plan.Frames.FirstOrDefault(one => one.Address == address)?.Title.Value,
        "statement" => book.Plan.Statements.FirstOrDefault(one => one.Address == address)?.Title.Value,
        "appropriation" => book.Plan.Appropriations.FirstOrDefault(one => one.Address == address)?.Name.Value,
        "plan" => book.Plan.Manifest.Title.Value,
        _ => null,
    } ?? address.Path;

    private static string FirstWords(string text)
    {
        var line = text.Trim().Split('\n')[0];
        return line.Length > 60 ? $"{line[..(char.IsHighSurrogate(line[59]) ? 59 : 60)]}…" : line;
    }

    // A name within a scalar must end neither the scalar nor its line, and be no markup.
    private static string Escaped(string name, ScalarStyle? style)
    {
        var text = Output.MarkdownEscaping.Escape(name, startsLine: false);
        return style switch
        {
            ScalarStyle.DoubleQuoted => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal),
            ScalarStyle.SingleQuoted => text.Replace("'", "''", StringComparison.Ordinal),
            ScalarStyle.Plain => text.Replace(": ", " – ", StringComparison.Ordinal).Replace(" #", " ", StringComparison.Ordinal),
            _ => text,
        };
    }
}
