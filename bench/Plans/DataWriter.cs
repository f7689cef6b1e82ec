using System.Text.Encodings.Web;
using System.Text.Json;

namespace Plan.Bench.Plans;

/// <summary>The same plan as data, for programs that make pages and workbooks of it.</summary>
internal static class DataWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(InventedPlan plan)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", plan.Id);
            json.WriteString("title", $"Verksamhetsplan 2026 för kommun {plan.Id[5..]}");
            Array(json, "offices", plan.Offices, office =>
            {
                Named(json, office.Id, office.Name, office.Text);
                if (office.Sector is { } sector) json.WriteString("sector", plan.Offices[sector].Name);
                json.WriteString("unit", office.Unit);
            });
            Array(json, "areas", plan.Areas, area => Area(json, plan, area));
            Array(json, "statements", [0, 1], index =>
            {
                json.WriteString("title", index == 0 ? "Specificerade kostnader" : "Investeringar");
                Strings(json, "columns", InventedPlan.Headings[(index == 0 ? 0 : InventedPlan.FirstBudget)..]);
                var groups = index == 0 ? [new("", "", plan.Lines)] : plan.Projects;
                Array(json, "groups", groups, group =>
                {
                    json.WriteString("label", group.Label);
                    Array(json, "lines", group.Lines, line => Line(json, line));
                });
            });
            Array(json, "shares", plan.Shares, share =>
            {
                json.WriteString("name", share.Name);
                json.WriteNumber("amount", share.Amount);
            });
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Area(Utf8JsonWriter json, InventedPlan plan, InventedArea area)
    {
        Named(json, area.Id, area.Name, area.Text);
        json.WriteString("measure", area.Measure);
        json.WriteString("assignment", area.Assignment);
        Array(json, "goals", area.Goals, goal =>
        {
            Named(json, goal.Id, goal.Name, goal.Text);
            json.WriteString("office", plan.Offices[goal.Office].Name);
            Array(json, "indicators", goal.Indicators, indicator =>
            {
                json.WriteString("name", indicator.Name);
                json.WriteStartArray("values");
                foreach (var value in (decimal[])[indicator.First, indicator.Second, indicator.Third, indicator.Target]) json.WriteNumberValue(value);
                json.WriteEndArray();
            });
        });
    }

    private static void Line(Utf8JsonWriter json, InventedLine line)
    {
        json.WriteString("label", line.Label);
        json.WriteStartArray("amounts");
        foreach (var amount in line.Amounts) json.WriteNumberValue(amount);
        json.WriteEndArray();
    }

    private static void Named(Utf8JsonWriter json, string id, string name, string text)
    {
        json.WriteString("id", id);
        json.WriteString("name", name);
        json.WriteString("text", text);
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
