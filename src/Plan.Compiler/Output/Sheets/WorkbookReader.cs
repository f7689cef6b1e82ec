using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Reads a workbook's description: the YAML that a template rendered.</summary>
internal static class WorkbookReader
{
    /// <summary>The workbook with every cell in its place; null with the findings that say why not.</summary>
    public static (WorkbookSpec? Workbook, ImmutableArray<Finding> Findings) Read(SourceText rendered)
    {
        var yaml = YamlReader.ReadRendered(rendered);
        if (yaml.Root is not { } root || !yaml.IsWhole) return (null, yaml.Findings);
        var findings = new List<Finding>();
        var workbook = WorkbookPlacement.Place(DescriptionReader.Read(root, findings), findings);
        return findings.Count == 0 ? (workbook, []) : (null, [.. findings]);
    }
}
