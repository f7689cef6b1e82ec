using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>Where a goal's money comes from.</summary>
/// <param name="WithinFrame">The words for it; null where it isn't so.</param>
public sealed record FinancingEntry(Prose? Text, string? WithinFrame, ImmutableArray<SourceEntry> Sources) : IReportPart
{
    /// <summary>In a few words: the sources, or the author's text where none is named. Null where there is neither.</summary>
    public string? InWords
    {
        get
        {
            var parts = Sources.Select(source => source.InWords).Prepend(WithinFrame).Where(part => !string.IsNullOrEmpty(part)).Distinct().ToList();
            return parts.Count > 0 ? string.Join("; ", parts) : Text?.Plain;
        }
    }

    public void Fields(FieldWriter fields)
    {
        fields.Prose("text", Text);
        fields.Text("withinFrame", WithinFrame);
        fields.Parts("sources", Sources);
    }
}

/// <summary>One source of money: words, with an appropriation between them where it is one.</summary>
/// <param name="Amount">In <paramref name="Unit"/>; null where none is given.</param>
/// <param name="AmountText">With its unit: <c>2,5 mkr</c>.</param>
/// <param name="Period">The period's label; null where none is given.</param>
/// <param name="Before">Words before the appropriation, or the source in words.</param>
/// <param name="Appropriation">Where it is one.</param>
/// <param name="Share">The share's name.</param>
public sealed record SourceEntry(
    decimal? Amount, string? AmountText, string? Unit, string? Period, string Before, Link? Appropriation, string? Share) : IReportPart
{
    /// <summary>What it is called, and how much it is where that stands nowhere else.</summary>
    internal string InWords =>
        Appropriation is { } appropriation ? Share is { } share ? $"{appropriation.Text}, {share}" : appropriation.Text
        : AmountText is { } amount ? $"{Before} ({amount})"
        : Before;

    public void Fields(FieldWriter fields)
    {
        fields.Amount("amount", Amount);
        fields.Text("amountText", AmountText);
        fields.Text("unit", Unit);
        fields.Text("period", Period);
        fields.Text("before", Before);
        fields.Part("appropriation", Appropriation);
        fields.Text("share", Share);
    }
}
