using System.Text;
using Plan.Tests.Testing;

namespace Plan.Tests.Docs;

/// <summary>The page on the data names every record and field that is written, as the sources describe them.</summary>
public sealed class JsonPageTests
{
    private const string Mark = "## Records\n";

    [Fact]
    public void Every_record_and_field_stands_on_the_page()
    {
        var page = File.ReadAllText(Repository.At("docs/json.md"));
        var at = page.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(at > 0, $"docs/json.md has no line {Mark}");

        Snapshot.Matches(page[..at] + Mark + Tables(), "docs/json.md");
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var (type, sample) in ReportRecords.OfData())
        {
            text.Append($"\n### {type.Name}\n\n{SummaryTexts.Of(type)}\n\n| field | is | meaning |\n| --- | --- | --- |\n");
            foreach (var name in FieldRecorder.Of(sample).Names)
            {
                var property = ReportRecords.PropertyOf(type, name);
                text.Append($"| `{name}` | {ReportRecords.KindOf(property, _ => "")} | {SummaryTexts.Of(type, property.Name)}".TrimEnd()).Append(" |\n");
            }
        }
        return text.ToString();
    }
}
