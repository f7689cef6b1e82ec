using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Schema;

/// <summary>What ajv says of the schema that the program writes: it takes what the binder takes, and refuses what has another shape.</summary>
public sealed class SchemaTests
{
    private static readonly string[] s_languages = ["sv", "en"];

    [Fact]
    public async Task It_takes_and_refuses_what_the_binder_does()
    {
        var documents = SchemaDocuments.All;
        Assert.True(documents.Count(document => document.IsRight == true) > 500, "few documents are right");
        Assert.True(documents.Count(document => document.IsRight == false) > 500, "few documents are wrong");
        var schemas = new List<string>();
        foreach (var language in s_languages) schemas.Add((await PlanProgram.Run(Repository.Root, "schema", "--lang", language)).Out);

        Tool.Package("ajv/package.json");
        var judged = await Run.Fed(Tool.Node(), [Repository.At("tests/Plan.EndToEnd/judge-schema.mjs")], Input(schemas, documents));

        Assert.True(judged.ExitCode == 0, judged.Said);
        using var verdicts = JsonDocument.Parse(judged.Out);
        foreach (var verdict in verdicts.RootElement.EnumerateArray())
        {
            var refused = Names(verdict.GetProperty("refused"));
            var wrong = Numbered(documents).Where(one => one.Document.IsRight is { } isRight && isRight == refused.Contains(one.Name)).Select(one => one.Name).ToList();
            Assert.True(wrong.Count == 0, string.Join('\n', wrong));
            Assert.Empty(Names(verdict.GetProperty("examples").GetProperty("wrong")));
            Assert.True(verdict.GetProperty("examples").GetProperty("count").GetInt32() > 100);
        }
    }

    private static string Input(List<string> schemas, ImmutableArray<SchemaDocument> documents)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartArray("schemas");
            foreach (var schema in schemas) json.WriteRawValue(schema);
            json.WriteEndArray();
            json.WriteStartArray("documents");
            foreach (var (name, document) in Numbered(documents))
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WritePropertyName("content");
                NodeJson.Write(json, document.Root);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    // Several may stand at one place of the sources.
    private static IEnumerable<(string Name, SchemaDocument Document)> Numbered(ImmutableArray<SchemaDocument> documents) =>
        documents.Select((document, index) => ($"{index} {document.Name}", document));

    private static HashSet<string> Names(JsonElement names) => [.. names.EnumerateArray().Select(name => name.GetString()!)];
}
