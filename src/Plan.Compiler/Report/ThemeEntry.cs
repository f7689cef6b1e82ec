using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>What makes the page the organisation's own; each part null or empty where the tool's own stands.</summary>
public sealed record ThemeEntry : IReportPart
{
    /// <summary>The colour of links and bars on white: <c>#0a5866</c>.</summary>
    public string? Accent { get; init; }

    /// <summary>The same on dark paper.</summary>
    public string? AccentDark { get; init; }

    /// <summary>An image, all of it in its address.</summary>
    public string? Logo { get; init; }

    /// <summary>Names of typefaces, the first that the reader has is used.</summary>
    public ImmutableArray<string> Fonts { get; init; } = [];

    /// <summary>What stands at the foot of the page.</summary>
    public Prose? Footer { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("accent", Accent);
        fields.Text("accentDark", AccentDark);
        fields.Text("logo", Logo);
        fields.Texts("fonts", Fonts);
        fields.Prose("footer", Footer);
    }
}
