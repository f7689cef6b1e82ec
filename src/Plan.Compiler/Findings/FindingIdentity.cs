using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Plan.Compiler.Findings;

/// <summary>What a finding is recognised by from one run to the next, wherever its line has moved and whatever the figures now are.</summary>
internal static class FindingIdentity
{
    private const int Length = 16;

    /// <summary>
    /// One for each finding of a plan, in their order: of its plan, rule, variant and address, and, where it is about no figure of
    /// money, the text at its place; the same again gets the next number.
    /// </summary>
    public static ImmutableArray<string> Of(CheckedPlan plan)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. plan.Findings.Select(finding =>
        {
            var hash = Hash(plan.Id, finding);
            var number = seen[hash] = seen.GetValueOrDefault(hash) + 1;
            return $"{hash}:{number}";
        })];
    }

    private static string Hash(string plan, Finding finding)
    {
        var about = finding.Address?.ToString() ?? finding.Place.Source.Path;
        var text = finding.Difference is null ? finding.Place.FirstLine.Text : "";
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', plan, finding.Rule.Name, finding.Variant, about, text));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..Length];
    }
}
