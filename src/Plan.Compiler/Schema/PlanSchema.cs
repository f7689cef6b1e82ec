using Plan.Compiler.Findings;

namespace Plan.Compiler.Schema;

/// <summary>The JSON Schema (2020-12) of the plan language, for editors: made of the tables that plans are read by.</summary>
public static class PlanSchema
{
    /// <summary>One schema for the manifest and the other files of a plan. UTF-8, with a line end last.</summary>
    /// <param name="language">Of the descriptions and messages in it: <c>sv</c> or <c>en</c>.</param>
    public static ReadOnlyMemory<byte> Write(string language) =>
        ProgramJson.Bytes(json => new TableWriter(json, SchemaWords.Of(language)).WriteSchema());
}
