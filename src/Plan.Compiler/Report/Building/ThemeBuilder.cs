using Plan.Compiler.Model;
using Plan.Compiler.Report.Texts;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds what makes the page the organisation's own.</summary>
internal static class ThemeBuilder
{
    private const int TopLevel = 2;

    public static ThemeEntry Build(Theme theme, ProseReader prose) => new()
    {
        Accent = theme.Accent?.Value.ToString(),
        AccentDark = theme.ShownOnDark?.ToString(),
        Logo = theme.Logo.IsEmpty ? null : ImageData.Uri(theme.Logo),
        Fonts = theme.Fonts,
        Footer = prose.Read(theme.Footer, TopLevel),
    };
}
