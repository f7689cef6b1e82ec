using System.Collections.Immutable;
using Plan.Compiler.Binding;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;
using Plan.Tests.Testing;

namespace Plan.Tests.Binding;

public sealed class RealPlansTests
{
    [Theory]
    [InlineData("lulea-ksf-2025")]
    [InlineData("riverside-library-2026")]
    public void A_real_plan_binds_without_a_finding(string name)
    {
        var folder = PlanFolder.Read(new DiskFiles(Repository.At($"plans/{name}"), $"plans/{name}"));
        ImmutableArray<YamlReading> read = [.. folder.Files.Select(YamlReader.Read)];

        var bound = PlanBinder.Bind(folder, read, name);

        Assert.Equal([], bound.Findings.Select(finding => $"{finding.Place} {finding.Rule.Name} {finding.Variant} {string.Join(", ", finding.Facts)}"));
        Assert.True(bound.Plan.IsWhole);
        Assert.All(bound.Plan.Statements, statement => Assert.True(statement.IsWhole));
    }
}
