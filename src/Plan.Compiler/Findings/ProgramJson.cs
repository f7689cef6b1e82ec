using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Plan.Compiler.Findings;

/// <summary>JSON as all that this tool writes for programs is set.</summary>
internal static class ProgramJson
{
    // Written for files and pipes, never into HTML: å stays å. Controls are escaped all the same.
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>UTF-8, with a line end last.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, s_options)) write(json);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    /// <summary>The same as text.</summary>
    public static string Text(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Bytes(write).Span);
}
