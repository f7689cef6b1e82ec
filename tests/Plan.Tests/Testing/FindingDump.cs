using System.Globalization;
using System.Text;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Tests.Testing;

/// <summary>
/// Findings as text to compare: facts alone, in the order found, so that a reworded message changes no case.
/// </summary>
internal static class FindingDump
{
    public static string Of(IEnumerable<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings) Add(text, finding);
        return text.Length == 0 ? "no findings\n" : text.ToString();
    }

    private static void Add(StringBuilder text, Finding finding)
    {
        Line(text, $"{Place(finding.Place)} {finding.Rule} {finding.Severity.ToString().ToLowerInvariant()} {finding.Address}".TrimEnd());
        if (finding.Variant is { } variant) Line(text, $"  variant {variant}");
        if (finding.Difference is { } difference) Line(text, $"  {Told(difference)}");
        foreach (var hint in finding.Hints) Line(text, $"  hint {hint}");
        foreach (var related in finding.Related) Line(text, $"  {related.Message} {Place(related.Span)}");
        if (finding.Accepted is { } accepted) Line(text, $"  accepted: {accepted.Reason?.Value}");
    }

    private static string Told(Difference difference) => string.Create(
        CultureInfo.InvariantCulture,
        $"{difference.Direction?.ToString().ToLowerInvariant() ?? "compared"}: stated {Bare(difference.Stated)}, computed {Bare(difference.Computed)}, difference {Bare(difference.Value)} {difference.Unit?.Label ?? "%"}");

    // A decimal remembers zeros that it was computed with.
    private static string Bare(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Place(SourceSpan span)
    {
        var (start, end) = (span.StartPosition, span.EndPosition);
        return string.Create(CultureInfo.InvariantCulture, $"{span.Source.Path}:{start.Line}:{start.Column}-{end.Line}:{end.Column}");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
