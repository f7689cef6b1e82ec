using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>What makes the page the organisation's own.</summary>
public sealed record Theme
{
    /// <summary>What text needs to be read, as WCAG 2.2 has it at level AA.</summary>
    public const decimal LeastContrast = 4.5m;

    // A colour that is made for dark paper is made to be read with ease.
    private const decimal EasyContrast = 7;

    /// <summary>The page's own paper; the style sheet has the same.</summary>
    public static readonly Colour LightPaper = new(0xff, 0xff, 0xff);

    /// <summary>The paper of a screen that is set to dark; the style sheet has the same.</summary>
    public static readonly Colour DarkPaper = new(0x12, 0x16, 0x19);

    /// <summary>Of links, bars and the rule on top; null for the tool's own.</summary>
    public Located<Colour>? Accent { get; init; }

    /// <summary>As written; null where it is made of <see cref="Accent"/>.</summary>
    public Located<Colour>? AccentDark { get; init; }

    /// <summary>The accent on dark paper; null where there is none.</summary>
    public Colour? ShownOnDark => AccentDark?.Value ?? Accent?.Value.ReadableOn(DarkPaper, EasyContrast);

    /// <summary>An image; empty for none.</summary>
    public ImmutableArray<byte> Logo { get; init; } = [];

    /// <summary>What stands at the foot of the page, above what it is made from.</summary>
    public MarkdownText? Footer { get; init; }

    /// <summary>Names of typefaces, the first that the reader has is used; empty for the system's own.</summary>
    public ImmutableArray<string> Fonts { get; init; } = [];
}
