using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Plan.Compiler.Source;

namespace Plan.Compiler.Findings;

/// <summary>Findings for programs: version 1 of a shape to which fields may be added. A field without a value is left out.</summary>
public static class JsonReport
{
    private const int Version = 1;

    /// <summary>UTF-8, with a line end last.</summary>
    public static ReadOnlyMemory<byte> Write(ImmutableArray<CheckedPlan> plans)
    {
        return ProgramJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("plans");
            foreach (var plan in plans) WritePlan(json, plan);
            json.WriteEndArray();
            WriteSummary(json, plans.Aggregate(new FindingSummary(), (sum, plan) => sum + plan.Summary));
            json.WriteEndObject();
        });
    }

    private static void WritePlan(Utf8JsonWriter json, CheckedPlan plan)
    {
        var writer = new MessageWriter(plan.Language);
        json.WriteStartObject();
        json.WriteString("id", plan.Id);
        json.WriteString("path", plan.Path);
        json.WriteStartArray("findings");
        foreach (var finding in plan.Findings) WriteFinding(json, writer.Tell(finding));
        json.WriteEndArray();
        WriteSummary(json, plan.Summary);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, ToldFinding told)
    {
        var finding = told.Finding;
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("rule", finding.Rule.Name);
        json.WriteString("severity", SeverityNames.Of(finding.Severity));
        json.WriteString("message", told.Message);
        if (!told.Hints.IsEmpty) json.WriteString("hint", string.Join(' ', told.Hints));
        if (finding.Address is { } address) json.WriteString("address", address.ToString());
        WritePlace(json, finding.Place);
        WriteRelated(json, told.Related);
        if (finding.Difference is { } difference) WriteDifference(json, difference);
        WriteCauses(json, told.Causes);
        if (finding.Accepted is { } accepted)
        {
            json.WriteBoolean("accepted", true);
            if (accepted.Reason is { } reason) json.WriteString("reason", reason.Value);
        }
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan place)
    {
        var (start, end) = (place.StartPosition, place.EndPosition);
        json.WriteString("file", place.Source.DisplayPath);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    private static void WriteRelated(Utf8JsonWriter json, ImmutableArray<ToldPlace> related)
    {
        if (related.IsEmpty) return;
        json.WriteStartArray("related");
        foreach (var (message, place) in related)
        {
            json.WriteStartObject();
            json.WriteString("message", message);
            WritePlace(json, place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteDifference(Utf8JsonWriter json, Difference difference)
    {
        if (difference.Direction is { } direction)
            json.WriteString("direction", direction switch { Direction.Down => "down", Direction.Across => "across", _ => "parts" });
        json.WriteString("stated", Plain(difference.Stated, difference.Decimals));
        json.WriteString("computed", Plain(difference.Computed, difference.ComputedDecimals));
        json.WriteString("difference", Plain(difference.Value, difference.ComputedDecimals));
    }

    private static void WriteCauses(Utf8JsonWriter json, ImmutableArray<ToldCause> causes)
    {
        if (causes.IsEmpty) return;
        json.WriteStartArray("causes");
        foreach (var (kind, addresses, message) in causes)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            json.WriteStartArray("addresses");
            foreach (var address in addresses) json.WriteStringValue(address.ToString());
            json.WriteEndArray();
            json.WriteString("message", message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter json, FindingSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteNumber("accepted", summary.Accepted);
        json.WriteEndObject();
    }

    private static string Plain(decimal value, int decimals) =>
        value.ToString($"F{Math.Max(decimals, Report.NumberStyle.DecimalsOf(value))}", CultureInfo.InvariantCulture);
}
