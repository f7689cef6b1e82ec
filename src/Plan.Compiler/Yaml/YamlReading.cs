using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml;

/// <summary>A YAML file as read.</summary>
/// <param name="Source">The file.</param>
/// <param name="Root">Its content; null where there is none or the syntax is broken.</param>
/// <param name="Findings">What is wrong with it as YAML.</param>
public sealed record YamlReading(SourceText Source, YamlNode? Root, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether nothing was reported, and so nothing that the file says is missing from the nodes.</summary>
    public bool IsWhole => Findings.IsEmpty;
}
