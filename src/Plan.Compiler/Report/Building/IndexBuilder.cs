using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Output;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds what leads to several plans, from the reports that their documents were made of.</summary>
internal sealed class IndexBuilder(DocumentWords words, ImmutableArray<ReportModel> reports)
{
    public static (IndexModel Index, ImmutableArray<Finding> Mistakes) Build(
        ImmutableArray<ReportModel> reports, TemplateSet templates, string language)
    {
        var (labels, mistakes) = LabelReader.Read(templates, language);
        var words = new DocumentWords(labels, ImmutableDictionary<string, OwnLabel>.Empty);
        var index = new IndexBuilder(words, reports).Build(language);
        return (index, [.. mistakes, .. words.Missing]);
    }

    private IndexModel Build(string language)
    {
        var publishers = reports.GroupBy(report => report.Title.Publisher).ToList();
        var title = publishers is [{ Key: { } publisher }]
            ? words.Fill("plansOf", Fact.Text("publisher", publisher))
            : words["plans"];
        var anchors = new Anchors([]);
        return new()
        {
            Language = language,
            Title = new()
            {
                Title = words["plans"],
                Publisher = publishers.Count == 1 ? publishers[0].Key : null,
                Sender = "",
                Years = "",
                DocumentTitle = title,
                Description = title,
            },
            Labels = words.Labels,
            Theme = reports.Select(report => report.Theme).Distinct(SameTheme.Instance).ToList() is [var theme] ? theme : new(),
            Groups =
            [
                .. publishers.Select(group => new IndexGroup(
                    publishers.Count == 1 ? null : group.Key, anchors.PlaceHeading(group.Key ?? words["withoutArea"]), [.. group.Select(Entry)])),
            ],
        };
    }

    private IndexEntry Entry(ReportModel report) => new()
    {
        Id = report.Id,
        Language = report.Language,
        Title = report.Title,
        Page = report.Documents.First(document => document.Format == HtmlFormat.Format.Name).Address,
        IsDraft = report.Draft is not null,
        Totals = [.. report.Statements.Select(TotalOf).OfType<IndexTotal>()],
        Findings = Counted(report.Findings),
        Documents = report.Documents,
    };

    // The plan year's budget in the statement's last total: what its other totals lead up to.
    private static IndexTotal? TotalOf(StatementTable table)
    {
        var column = table.Columns.FirstOrDefault(column => column is { Kind: "budget", IsPast: false });
        var total = table.Rows.LastOrDefault(row => row is { Kind: "total", IsFinal: true });
        return column is null || total?.Cells[table.Columns.IndexOf(column)] is not { Value: not null } cell
            ? null
            : new(table.Title, total.Label, column.Label, DocumentWords.WithUnit(cell.Text, table.Unit));
    }

    private string Counted(ImmutableArray<FindingEntry> findings)
    {
        string?[] counts =
        [
            Count("error", "countErrors"), Count("warning", "countWarnings"), Count("info", "countInfos"),
            Filled(findings.Count(finding => finding.Accepted), "countAccepted"),
        ];
        return counts.OfType<string>().ToList() is { Count: > 0 } given ? words.List(given) : words["noFindings"];

        string? Count(string severity, string label) =>
            Filled(findings.Count(finding => finding.Severity == severity && !finding.Accepted), label);

        string? Filled(int count, string label) => count == 0 ? null : words.Fill(label, Fact.Count("count", count));
    }

    private sealed class SameTheme : IEqualityComparer<ThemeEntry>
    {
        public static readonly SameTheme Instance = new();

        public bool Equals(ThemeEntry? x, ThemeEntry? y) => Told(x!) == Told(y!);

        public int GetHashCode(ThemeEntry theme) => Told(theme).GetHashCode();

        private static (string?, string?, string?, string, string?) Told(ThemeEntry theme) =>
            (theme.Accent, theme.AccentDark, theme.Logo, string.Join('\n', theme.Fonts), theme.Footer?.Html);
    }
}
