using System.Globalization;
using System.Text;
using Plan.Compiler.Findings;
using Plan.Compiler.Output;

namespace Plan.Compiler.Comparing.Telling;

/// <summary>What changed, as Markdown for a comment on a pull request.</summary>
public static class DiffMarkdown
{
    // GitHub refuses a comment of more than 65 536 characters.
    private const int MostCharacters = 60_000;

    public static string Write(PlanDiff diff, string language)
    {
        var told = DiffTeller.Tell(diff, language);
        var text = new StringBuilder($"## {Escape(told.Title)}\n\n{Escape(string.Join(' ', told.Lead))}\n");
        var left = told.Sections.Sum(section => section.Changes.Length + section.Figures.Length);
        foreach (var section in told.Sections)
        {
            var added = Of(section);
            if (text.Length + added.Length > MostCharacters)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{Sentences.Of("changes", language).Fill("more", Fact.Count("count", left))}\n");
                break;
            }
            text.Append(added);
            left -= section.Changes.Length + section.Figures.Length;
        }
        return text.ToString();
    }

    private static string Of(ToldSection section)
    {
        var unit = section.Unit is { } one && !section.Figures.IsEmpty ? $", {Escape(one)}" : "";
        var text = new StringBuilder($"\n### {Escape(section.Heading)}{unit}\n\n");
        foreach (var change in section.Changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Escape(change.Sentence)} `{Code(change.Address.ToString())}`");
            if (!change.Words.IsEmpty) text.Append("\\\n  ").AppendJoin("", change.Words.Select(Of));
            text.Append('\n');
        }
        if (section.Figures.IsEmpty) return text.ToString();

        if (!section.Changes.IsEmpty) text.Append('\n');
        text.Append("| ").AppendJoin(" | ", section.Columns.Select(Escape)).Append(" |\n| --- | --- | ---: | ---: | ---: | ---: |\n");
        foreach (var figure in section.Figures)
        {
            var cells = figure.Cells.Select(Escape).Select(cell => figure.IsTotal && cell.Length > 0 ? $"**{cell}**" : cell);
            text.AppendJoin(' ', cells.Select(cell => cell.Length == 0 ? "|" : $"| {cell}")).Append(" |\n");
            if (figure.Note is { } note) text.Append(CultureInfo.InvariantCulture, $"| ↳ {Escape(note)} | | | | | |\n");
        }
        return text.ToString();
    }

    // Emphasis may neither begin nor end with a space.
    private static string Of(WordRun run)
    {
        var mark = run.Kind switch { WordRunKind.TakenOut => "~~", WordRunKind.PutIn => "**", _ => "" };
        var words = run.Text.Trim();
        if (words.Length == 0) return " ";
        return $"{(char.IsWhiteSpace(run.Text[0]) ? " " : "")}{mark}{Escape(words)}{mark}{(char.IsWhiteSpace(run.Text[^1]) ? " " : "")}";
    }

    // Nobody is called because a plan has a sign in it.
    private static string Escape(string text) =>
        MarkdownEscaping.Escape(PlainText.Of(text), startsLine: false).Replace("@", "&#64;", StringComparison.Ordinal);

    private static string Code(string text) => PlainText.Of(text).Replace('`', '\'');
}
