using System.Collections.Immutable;
using Plan.Compiler.Comparing.Telling;

namespace Plan.Cli;

/// <summary>Every way to tell what changed; the first unless another is asked for.</summary>
internal static class AllDiffFormats
{
    public static readonly ImmutableArray<DiffFormat> All =
    [
        new("text", (diff, language, _, colour) => DiffText.Write(diff, language, colour)),
        new("markdown", (diff, language, _, _) => DiffMarkdown.Write(diff, language)),
        new("html", (diff, language, templates, _) => DiffPage.Write(diff, language, templates)),
        new("json", (diff, _, _, _) => DiffJson.Write(diff)),
    ];
}
