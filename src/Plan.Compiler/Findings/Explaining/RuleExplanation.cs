using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Plan.Compiler.Findings.Explaining;

/// <summary>What a rule means, why, and how to fix it, from its page: for a terminal, for programs, as Markdown.</summary>
internal static class RuleExplanation
{
    private const string Source = "en";
    private const string ExamplesHeading = "Examples";

    /// <summary>One rule as its page in full, several as a list with a line each.</summary>
    /// <param name="width">Columns of the terminal.</param>
    public static string Text(ImmutableArray<Rule> rules, string language, int width, Colours colours)
    {
        var (catalog, words) = (new RuleCatalog(language), Words.Of(language));
        if (rules is [var only])
            return $"{Heading(only, words, colours)}\n{colours.Strong(catalog.Page(only).Title)}\n\n{WrappedPage.Write(Body(only, catalog, words), width, colours)}";

        var nameWidth = rules.Max(rule => rule.Name.Length);
        var severityWidth = rules.Max(rule => ShortSeverityOf(rule, words).Length);
        var list = new StringBuilder();
        foreach (var rule in rules)
        {
            var (severity, name) = (ShortSeverityOf(rule, words).PadRight(severityWidth), rule.Name.PadRight(nameWidth));
            var room = width - rule.Code.Length - severity.Length - name.Length - 6;
            list.Append($"{rule.Code}  {colours.Of(rule.Severity, severity)}  {name}  ")
                .Append(TextWidth.Cut(catalog.Page(rule).Title, Math.Max(1, room))).Append('\n');
        }
        return list.ToString();
    }

    private static string ShortSeverityOf(Rule rule, Words words) =>
        rule.OnByDefault ? words.Severity(rule.Severity) : words["rules.off-short"];

    /// <summary>One rule as its page, several as a reference: the list as a table, then each page.</summary>
    public static string Markdown(ImmutableArray<Rule> rules, string language)
    {
        var (catalog, words) = (new RuleCatalog(language), Words.Of(language));
        if (rules is [var only]) return $"# {Page(only)}";

        var text = new StringBuilder($"# {words["rules.title"]}\n\n{words["rules.lead"]}\n\n");
        text.Append($"| {words["rules.code"]} | {words["rules.name"]} | {words["rules.severity"]} | {words["rules.meaning"]} |\n| --- | --- | --- | --- |\n");
        foreach (var rule in rules)
            text.Append($"| {rule.Code} | [{rule.Name}](#{rule.Code.ToLowerInvariant()}-{rule.Name}) | {SeverityOf(rule, words)} | {catalog.Page(rule).Title} |\n");
        foreach (var rule in rules) text.Append("\n## ").Append(Page(rule));
        return text.ToString();

        // The page's own headings stand one level below the rule's.
        string Page(Rule rule) => $"{rule.Code} {rule.Name}\n\n{catalog.Page(rule).Title} ({SeverityOf(rule, words)}).\n\n"
            + Body(rule, catalog, words).Replace("## ", rules.Length == 1 ? "## " : "### ", StringComparison.Ordinal) + "\n";
    }

    /// <summary>UTF-8 JSON, version 1 of a shape to which fields may be added.</summary>
    public static string Json(ImmutableArray<Rule> rules, string language)
    {
        var (catalog, words) = (new RuleCatalog(language), Words.Of(language));
        return ProgramJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("rules");
            foreach (var rule in rules) WriteRule(json, rule, catalog.Page(rule), Body(rule, catalog, words));
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule, RulePage page, string body)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("rule", rule.Name);
        json.WriteString("severity", SeverityNames.Of(rule.Severity));
        json.WriteBoolean("onByDefault", rule.OnByDefault);
        json.WriteString("title", page.Title);
        json.WriteString("message", page.Message(null));
        json.WriteString("markdown", body);
        json.WriteEndObject();
    }

    // The examples are tests, and stand once, on the English page.
    private static string Body(Rule rule, RuleCatalog catalog, Words words)
    {
        var body = catalog.Page(rule).Body;
        if (words.Language == Source) return body;
        var examples = new RuleCatalog(Source).Page(rule).Sections.FirstOrDefault(section => section.Heading == ExamplesHeading)?.Text;
        return examples is null ? body : $"{body}\n\n## {words["rules.examples"]}\n\n" + examples
            .Replace("Fails:", words["rules.fails"], StringComparison.Ordinal).Replace("Passes:", words["rules.passes"], StringComparison.Ordinal);
    }

    private static string Heading(Rule rule, Words words, Colours colours) =>
        $"{rule.Code} {rule.Name} · {colours.Of(rule.Severity, SeverityOf(rule, words))}";

    private static string SeverityOf(Rule rule, Words words) =>
        words.Severity(rule.Severity) + (rule.OnByDefault ? "" : $", {words["rules.off"]}");
}
