using Plan.Compiler.Findings;
using Plan.Tests.Testing;

namespace Plan.Tests.Checks.Causes;

/// <summary>What is said to explain the one difference of a statement: a cause a line, its sentence's name and its cells.</summary>
internal static class CausesOf
{
    /// <param name="body">Of the statement <c>s</c>.</param>
    /// <param name="cell">Of the finding, where several differ.</param>
    public static string Statement(string body, string? cell = null) => Told(Compiled.Statement(body).Findings
        .Single(finding => finding.Rule.Name is "total-differs" or "column-differs" && (cell is null || finding.Address!.Path == $"s/{cell}")));

    /// <summary>Lines with an amount each in one column, and a total that states something else than their sum.</summary>
    public static string Total(decimal stated, params decimal[] amounts) => Statement(
        $$"""
        columns: [budget-2025]
        lines:
        {{string.Join('\n', amounts.Select((amount, index) => FormattableString.Invariant(
            $"  - {{ id: {(char)('a' + index)}, label: {(char)('A' + index)}, amounts: {{ budget-2025: {amount} }} }}")))}}
          - { id: t, label: T, sum: above, stated: { budget-2025: {{stated}} } }
        """);

    private static string Told(Finding finding) => string.Join('\n', finding.Causes.Select(Told));

    private static string Told(Cause cause) => string.Join(' ', cause.Addresses.Select(address => Cell(address.Path)).Prepend(cause.Sentence));

    private static string Cell(string path) => path.Replace("s/", "", StringComparison.Ordinal).Replace("/budget-2025", "", StringComparison.Ordinal);
}
