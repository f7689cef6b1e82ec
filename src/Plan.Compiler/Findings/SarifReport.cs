using System.Collections.Immutable;
using System.Text.Json;
using Plan.Compiler.Source;

namespace Plan.Compiler.Findings;

/// <summary>Findings as SARIF 2.1.0, for code scanning: one run, columns in code points, accepted findings as suppressed results.</summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>UTF-8, with a line end last. Rules are described in the first plan's language, findings in their plan's.</summary>
    public static ReadOnlyMemory<byte> Write(ImmutableArray<CheckedPlan> plans)
    {
        return ProgramJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, plans);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteRun(Utf8JsonWriter json, ImmutableArray<CheckedPlan> plans)
    {
        var language = plans.IsEmpty ? "en" : plans[0].Language;
        ImmutableArray<Rule> rules =
            [.. plans.SelectMany(plan => plan.Findings).Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "plan");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        SarifRules.Write(json, rules, new RuleCatalog(language));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("language", language);
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartArray("results");
        foreach (var plan in plans)
        {
            var writer = new MessageWriter(plan.Language);
            foreach (var (finding, identity) in plan.Findings.Zip(FindingIdentity.Of(plan)))
                WriteResult(json, writer.Tell(finding), rules.IndexOf(finding.Rule), identity);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ToldFinding told, int rule, string identity)
    {
        var finding = told.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SarifRules.LevelOf(finding.Severity));
        WriteMessage(json, string.Join('\n', [told.Message, .. told.Causes.Select(cause => cause.Message), .. told.Hints]));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, finding.Place);
        if (finding.Address is { } address)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", address.ToString());
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, told.Related);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", identity);
        json.WriteEndObject();
        if (finding.Accepted is { } accepted) WriteSuppression(json, accepted);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, ImmutableArray<ToldPlace> related)
    {
        if (related.IsEmpty) return;
        json.WriteStartArray("relatedLocations");
        foreach (var (message, place) in related)
        {
            json.WriteStartObject();
            WritePlace(json, place);
            WriteMessage(json, message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter json, Model.Acceptance accepted)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "inSource");
        json.WriteString("status", "accepted");
        if (accepted.Reason is { Value.Length: > 0 } reason) json.WriteString("justification", reason.Value);
        json.WriteStartObject("location");
        WritePlace(json, accepted.Span.FirstLine);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan place)
    {
        var (start, end) = (place.StartPosition, place.EndPosition);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.Source.DisplayPath.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
