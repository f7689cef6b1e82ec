using System.Globalization;
using System.Text;
using Plan.Compiler.Model;
using Plan.Compiler.Output;

namespace Plan.Compiler.Comparing.Telling;

/// <summary>What changed, as a page of the documents' own design that needs nothing beside it.</summary>
public static class DiffPage
{
    private const string Style = """
        .changes { list-style: none; max-width: 53rem; }
        .changes > li { border-top: 1px solid var(--rule); padding: .5rem 0 .55rem 1.4rem; text-indent: -1.4rem; }
        .changes > li > * { text-indent: 0; }
        .mark { display: inline-block; width: 1.4rem; color: var(--accent); font-weight: 700; }
        code { font-size: .8125rem; color: var(--muted); overflow-wrap: anywhere; }
        .reworded { display: block; margin-top: .25rem; white-space: pre-line; }
        del { text-decoration-thickness: 1px; color: var(--muted); }
        ins { text-decoration: none; font-weight: 700; box-shadow: inset 0 -2px var(--accent); }
        .effect :is(th, td) { font-weight: 700; }
        .why td { font-size: .8125rem; color: var(--muted); padding-top: 0; }
        .has-why { border-bottom: 0; }
        @media screen and (max-width: 47.99em) { .table .why td { grid-column: 1 / -1; } }
        """;

    /// <param name="diff">What changed.</param>
    /// <param name="language">One that ships.</param>
    /// <param name="templates">For the page's style sheet.</param>
    public static string Write(PlanDiff diff, string language, TemplateSet templates)
    {
        var told = DiffTeller.Tell(diff, language);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{told.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Escape(told.Title)}</title>
            <meta name="color-scheme" content="light dark">
            <style>
            {templates.Files["page/style.css"].Text}
            {Style}{ColoursOf(diff.New.Theme)}
            </style>
            </head>
            <body>
            <header class="title"><div class="wrap">
            <p class="sender">{Escape(diff.New.Id)}</p>
            <div>
            <h1>{Escape(told.Title)}</h1>
            <p class="subtitle">{Escape(string.Join(' ', told.Lead))}</p>
            </div>
            </div></header>
            <div class="wrap">
            <main>

            """);
        foreach (var section in told.Sections) Add(page, section, told);
        return page.Append("</main>\n</div>\n</body>\n</html>\n").ToString();
    }

    private static string ColoursOf(Theme theme) => theme.Accent is { } accent
        ? $"\n:root {{ --theme: {accent.Value}; --theme-dark: {theme.ShownOnDark}; }}"
        : "";

    private static void Add(StringBuilder page, ToldSection section, ToldDiff told)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Escape(section.Heading)}</h2>\n");
        if (!section.Changes.IsEmpty)
        {
            page.Append("<ul class=\"changes\">\n");
            foreach (var change in section.Changes) Add(page, change);
            page.Append("</ul>\n");
        }
        if (!section.Figures.IsEmpty) AddTable(page, section, told);
        page.Append("</section>\n");
    }

    private static void Add(StringBuilder page, ToldChange change)
    {
        var mark = change.Mark switch { ChangeMark.Added => "+", ChangeMark.Removed => "−", _ => "~" };
        page.Append(CultureInfo.InvariantCulture, $"<li><span class=\"mark\" aria-hidden=\"true\">{mark}</span>{Escape(change.Sentence)} ")
            .Append(CultureInfo.InvariantCulture, $"<code>{Escape(change.Address.ToString())}</code>");
        if (!change.Words.IsEmpty)
            page.Append("<span class=\"reworded\">").AppendJoin("", change.Words.Select(Of)).Append("</span>");
        page.Append("</li>\n");
    }

    private static string Of(WordRun run)
    {
        // Line breaks of a text show; those of the source are no markup.
        var words = string.Join('\n', run.Text.Split('\n').Select(Escape));
        return run.Kind switch { WordRunKind.TakenOut => $"<del>{words}</del>", WordRunKind.PutIn => $"<ins>{words}</ins>", _ => words };
    }

    private static void AddTable(StringBuilder page, ToldSection section, ToldDiff told)
    {
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"table\" style=\"--k:5\"><table>\n<caption>{Escape(told.Caption)}")
            .Append(section.Unit is { } unit ? $" <span class=\"unit\">{Escape(unit)}</span>" : "").Append("</caption>\n<thead><tr>");
        foreach (var (index, column) in section.Columns.Index())
        {
            var kind = index > 1 ? " class=\"n\"" : index == 0 ? " class=\"corner\"" : "";
            page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{kind}>{Escape(column)}</th>");
        }
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var figure in section.Figures)
        {
            var classes = string.Join(' ', new[] { figure.IsTotal ? "effect" : "", figure.Note is null ? "" : "has-why" }
                .Where(name => name.Length > 0));
            page.Append(classes.Length > 0 ? $"<tr class=\"{classes}\">" : "<tr>")
                .Append(CultureInfo.InvariantCulture, $"<th scope=\"row\">{Escape(figure.Name)} <code>{Escape(figure.Address.ToString())}</code></th>")
                .Append(CultureInfo.InvariantCulture, $"<td>{Escape(figure.Column)}</td>");
            foreach (var cell in figure.Cells[2..]) page.Append(CultureInfo.InvariantCulture, $"<td class=\"n\">{Escape(cell)}</td>");
            page.Append("</tr>\n");
            if (figure.Note is { } note) page.Append(CultureInfo.InvariantCulture, $"<tr class=\"why\"><td colspan=\"6\">{Escape(note)}</td></tr>\n");
        }
        page.Append("</tbody></table></div>\n");
    }

    private static string Escape(string text) => HtmlEscaping.Escape(text);
}
