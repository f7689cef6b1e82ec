using System.Collections.Immutable;
using Plan.Compiler.Output;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Report;

/// <summary>A document of the plan, beside the others that are built with it.</summary>
/// <param name="Format">What <c>--to</c> calls it: <c>xlsx</c>.</param>
/// <param name="File">Its name, without folders.</param>
/// <param name="Address">The name as a link has it.</param>
/// <param name="MediaType"><c>text/html</c>.</param>
/// <param name="Name">What it is, in words.</param>
public sealed record BuiltDocument(string Format, string File, string Address, string MediaType, string Name) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("format", Format);
        fields.Text("file", File);
        fields.Text("address", Address);
        fields.Text("mediaType", MediaType);
        fields.Text("name", Name);
    }

    internal static ImmutableArray<BuiltDocument> All(ImmutableArray<OutputFormat> formats, ReportModel report, DocumentWords words) =>
    [
        .. formats.Select(format =>
        {
            var file = DocumentName.Of(report.Id, report.Extract?.Office, format.Extension);
            return new BuiltDocument(format.Name, file, Uri.EscapeDataString(file), format.MediaType, words[$"{format.Name}Document"]);
        }),
    ];
}
