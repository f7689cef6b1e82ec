using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Report.Texts;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>Binds what makes the page the organisation's own.</summary>
internal static partial class ThemeBinder
{
    public static readonly KeyTable Keys = new("theme",
        new("accent", new ColourKind()),
        new("accent-dark", new ColourKind()) { OnlyWith = ["accent"] },
        new("logo", Key.Words),
        new("footer", Key.Text),
        new("font", new ListKind(Key.Words, OneIsEnough: true)));

    public static Theme Bind(MappingReader? theme) => theme is null ? new() : new()
    {
        Accent = Colour(theme, "accent"),
        AccentDark = Colour(theme, "accent-dark"),
        Logo = Logo(theme),
        Footer = theme.Text("footer"),
        Fonts = [.. theme.WordsList("font").Select(font => font.Value)],
    };

    private static Located<Colour>? Colour(MappingReader theme, string key)
    {
        if (theme.Node(key) is null) ReportComment(theme, key);
        return theme.Colour(key);
    }

    // A colour is copied as "#0a5866", and nothing would tell its author that YAML sees a comment.
    private static void ReportComment(MappingReader theme, string key)
    {
        var place = theme.KeyPlace(key);
        if (!theme.Has(key) || CommentedColour().Match(place.Source.Text, place.End) is not { Success: true, Groups: [_, var colour] }) return;
        var written = new SourceSpan(place.Source, colour.Index, colour.Index + colour.Length);
        theme.Scope.Findings.Add(ColourReader.Commented(colour.Value).At(written, theme.Scope.Owner));
    }

    private static ImmutableArray<byte> Logo(MappingReader theme)
    {
        if (theme.Words("logo") is not { } file) return [];
        var read = theme.Scope.Folder.ReadBytes(file, theme.Scope.Owner);
        if (read.Finding is { } finding) theme.Scope.Findings.Add(finding);
        if (read.Value is not { } bytes) return [];
        if (ImageData.IsImage(bytes)) return ImmutableCollectionsMarshal.AsImmutableArray(bytes);
        theme.Scope.Findings.Add(
            BadValue.Rule.At(file.Span, theme.Scope.Owner, Fact.Text("written", file.Value)) with { Variant = "not-an-image", Hints = ["images"] });
        return [];
    }

    [GeneratedRegex(@"\G[ \t]*:[ \t]+(#(?:[0-9a-fA-F]{3}){1,2})(?![0-9a-zA-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex CommentedColour();
}
