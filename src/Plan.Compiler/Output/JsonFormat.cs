using Plan.Compiler.Findings;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output;

/// <summary>The whole report for programs: version 1 of a shape to which fields may be added.</summary>
public static class JsonFormat
{
    private const int Version = 1;

    public static OutputFormat Format { get; } = new("json", ".json", "application/json", Render);

    private static Rendered Render(ReportModel report, TemplateSet templates, CancellationToken cancellation)
    {
        return new(ProgramJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            report.Fields(new JsonFields(json));
            json.WriteEndObject();
        }), []);
    }
}
