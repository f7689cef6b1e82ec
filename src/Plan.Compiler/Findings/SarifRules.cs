using System.Collections.Immutable;
using System.Text.Json;

namespace Plan.Compiler.Findings;

/// <summary>The rules of a SARIF run, with their pages as help.</summary>
internal static class SarifRules
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Rule> rules, RuleCatalog catalog)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            var page = catalog.Page(rule);
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteString("name", RuleCatalog.FileName(rule));
            WriteText(json, "shortDescription", $"{page.Title}.");
            WriteText(json, "fullDescription", page.Sections[0].Text.ReplaceLineEndings(" "));
            json.WriteStartObject("help");
            json.WriteString("text", page.Body);
            json.WriteString("markdown", page.Body);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            if (!rule.OnByDefault) json.WriteBoolean("enabled", false);
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue(rule.Name);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static string LevelOf(Severity severity) => severity == Severity.Info ? "note" : SeverityNames.Of(severity);

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
