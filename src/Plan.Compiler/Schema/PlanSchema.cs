using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Plan.Compiler.Schema;

/// <summary>The JSON Schema (2020-12) of the plan language, for editors: made of the tables that plans are read by.</summary>
public static class PlanSchema
{
    // Written for a file that people may open: å stays å.
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One schema for the manifest and the other files of a plan. UTF-8, with a line end last.</summary>
    /// <param name="language">Of the descriptions and messages in it: <c>sv</c> or <c>en</c>.</param>
    public static ReadOnlyMemory<byte> Write(string language)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, s_options))
            new TableWriter(json, SchemaWords.Of(language)).WriteSchema();
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
