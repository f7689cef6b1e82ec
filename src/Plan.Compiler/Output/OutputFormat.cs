using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output;

/// <summary>A kind of document.</summary>
/// <param name="Name">What <c>--to</c> calls it.</param>
/// <param name="Extension">With the dot.</param>
/// <param name="MediaType">What a link to it says that it is.</param>
/// <param name="Render">Pure: the report and the templates to bytes, or to findings. A template that takes too long is cancelled.</param>
public sealed record OutputFormat(
    string Name, string Extension, string MediaType, Func<ReportModel, TemplateSet, CancellationToken, Rendered> Render);

/// <summary>What a format made: bytes, or the findings that explain why not.</summary>
public sealed record Rendered(ReadOnlyMemory<byte> Bytes, ImmutableArray<Finding> Findings)
{
    public bool IsComplete => Findings.IsEmpty;
}
