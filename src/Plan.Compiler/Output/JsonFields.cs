using System.Collections.Immutable;
using System.Text.Json;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output;

/// <summary>Writes a report's fields as JSON. One without a value is left out; where something is drawn is no data.</summary>
internal sealed class JsonFields(Utf8JsonWriter json) : FieldWriter
{
    // What JSON has as a number: no grouping, a point.
    private static readonly NumberStyle s_plain = new("", ".", "-");

    public override void Text(string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    public override void Texts(string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public override void Count(string name, int? value)
    {
        if (value is { } count) json.WriteNumber(name, count);
    }

    /// <summary>Every decimal that the figure has and none that it hasn't; a quotient without end has four.</summary>
    public override void Amount(string name, decimal? value)
    {
        if (value is not { } amount) return;
        json.WritePropertyName(name);
        json.WriteRawValue(s_plain.Exact(amount, 0), skipInputValidation: true);
    }

    public override void Flag(string name, bool value) => json.WriteBoolean(name, value);

    public override void Layout(string name, string? value) { }

    public override void Layout(string name, bool value) { }

    public override void Layout(string name, IReportPart? value) { }

    /// <summary>The words alone, and the author's Markdown with references resolved; links lead to the page's anchors.</summary>
    public override void Prose(string name, Prose? value)
    {
        if (value is null) return;
        json.WriteStartObject(name);
        json.WriteString("text", value.Plain);
        json.WriteString("markdown", value.Markdown(anchor => $"#{anchor}"));
        json.WriteEndObject();
    }

    public override void Part(string name, IReportPart? value)
    {
        if (value is null) return;
        json.WritePropertyName(name);
        Write(value);
    }

    public override void Parts<T>(string name, ImmutableArray<T> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) Write(value);
        json.WriteEndArray();
    }

    private void Write(IReportPart part)
    {
        json.WriteStartObject();
        part.Fields(this);
        json.WriteEndObject();
    }
}
