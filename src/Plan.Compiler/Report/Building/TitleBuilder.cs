using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds what stands at a document's head and foot.</summary>
internal static class TitleBuilder
{
    public static TitleBlock Build(Manifest manifest, DocumentWords words, string? revision)
    {
        var (title, subtitle) = (manifest.Title.Value, manifest.Subtitle?.Value);
        var (organisation, publisher) = (manifest.Organisation?.Value, manifest.Publisher?.Value);
        var documentTitle = string.Join(" – ", Given(title, string.Join(", ", Given(organisation, publisher))));
        return new()
        {
            Title = title,
            Subtitle = subtitle,
            Organisation = organisation,
            Publisher = publisher,
            Version = manifest.Version?.Value,
            Date = manifest.Date?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateText = manifest.Date is { } date ? words.Date(date.Value) : null,
            Revision = revision,
            Sender = string.Join(", ", Given(publisher, organisation)),
            VersionText = manifest.Version is { } version ? words.Fill("versionOf", Fact.Text("version", version.Value)) : null,
            Years = DocumentWords.Years(manifest.Years),
            DocumentTitle = documentTitle,
            Description = subtitle is null ? documentTitle : $"{documentTitle}. {subtitle}",
        };
    }

    private static IEnumerable<string> Given(params ReadOnlySpan<string?> texts) =>
        texts.ToArray().Where(text => !string.IsNullOrEmpty(text)).Select(text => text!);
}
