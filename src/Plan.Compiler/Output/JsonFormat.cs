using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output;

/// <summary>The whole report for programs: version 1 of a shape to which fields may be added.</summary>
public static class JsonFormat
{
    private const int Version = 1;

    // A file of its own, never set into HTML: å stays å. Controls are escaped all the same.
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static OutputFormat Format { get; } = new("json", ".json", "application/json", Render);

    private static Rendered Render(ReportModel report, TemplateSet templates, CancellationToken cancellation)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            report.Fields(new JsonFields(json));
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        return new(bytes.WrittenMemory, []);
    }
}
