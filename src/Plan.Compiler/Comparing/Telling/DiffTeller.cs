using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Comparing.Telling;

/// <summary>Turns what changed into sentences and tables of a language.</summary>
internal sealed class DiffTeller
{
    // More than this many figures are told by their totals.
    private const int MostFigures = 6;

    private readonly PlanDiff _diff;
    private readonly Sentences _sentences;
    private readonly FigureTeller _figures;

    private DiffTeller(PlanDiff diff, string language)
    {
        _diff = diff;
        _sentences = Sentences.Of("changes", language);
        _figures = new(_sentences);
    }

    public static ToldDiff Tell(PlanDiff diff, string language) => new DiffTeller(diff, language).Tell();

    private ToldDiff Tell()
    {
        var comparisons = _diff.Comparisons.ToImmutableArray();
        List<string> lead = [_sentences.Fill("between", Fact.Text("old", _diff.Old.Source), Fact.Text("new", _diff.New.Source)) + "."];
        lead.Add(_diff.Changes.IsEmpty ? _sentences["same"] : _sentences.Fill("counted", Fact.Count("count", _diff.Changes.Length)));
        if (!comparisons.IsEmpty) lead.Add(_sentences.Fill("comparisons", Fact.Count("count", comparisons.Length)));
        return new(
            _sentences.Words.Language,
            _sentences.Fill("title", Fact.Text("name", _diff.New.Title)),
            [.. lead],
            _sentences["figures"],
            [
                .. Comparisons(comparisons),
                .. _diff.Changes.Where(change => change is not FigureChanged { IsComparison: true }).GroupBy(SectionOf).Select(Section),
            ]);
    }

    private IEnumerable<ToldSection> Comparisons(ImmutableArray<FigureChanged> comparisons)
    {
        if (comparisons.IsEmpty) yield break;
        var units = comparisons.Select(change => change.Unit).Distinct().ToList();
        yield return new(
            _sentences["section.comparisons"], units is [{ } unit] ? unit.Label : null, [], Columns("comparison.old", "comparison.new"),
            [.. comparisons.Select(change => _figures.Tell(change, withUnit: units.Count > 1))]);
    }

    private ToldSection Section(IGrouping<string, Change> changes)
    {
        var figures = changes.OfType<FigureChanged>().ToList();
        var units = figures.Where(change => change.Unit is not null).Select(change => change.Unit).Distinct().ToList();
        return new(
            HeadingOf(changes.Key), units is [{ } unit] ? unit.Label : null,
            [.. changes.Where(change => change is not FigureChanged).Select(Tell)],
            Columns("column.old", "column.new"),
            [.. figures.Select(change => _figures.Tell(change, withUnit: units.Count > 1))]);
    }

    private ImmutableArray<string> Columns(string old, string @new) =>
    [
        _sentences["column.name"], _sentences["column.period"], _sentences[old], _sentences[@new],
        _sentences["column.difference"], _sentences["column.percent"],
    ];

    // Things of one kind together; each statement, appropriation and frame by itself.
    private static string SectionOf(Change change) => change.Kind == "acceptance" ? "acceptance" : change.Address.Kind switch
    {
        "statement" or "line" or "cell" => $"statement:{change.Address.Ids[0]}",
        "appropriation" or "share" => $"appropriation:{change.Address.Ids[0]}",
        "frame" => change.Address.ToString(),
        "period" => "plan",
        var kind => kind,
    };

    private string HeadingOf(string section)
    {
        var (kind, id) = section.Split(':') is [var first, var second] ? (first, second) : (section, "");
        return kind == "statement" ? NameOf(kind, id) : _sentences.Fill($"section.{kind}", Fact.Text("name", NameOf(kind, id)));
    }

    // A name that was changed is told by what it is now.
    private string NameOf(string kind, string id) =>
        _diff.Names.GetValueOrDefault($"{kind}:{id}") ?? id;

    private ToldChange Tell(Change change) => change switch
    {
        Added added => new(
            ChangeMark.Added, _sentences.Fill($"added.{added.Kind}", Name(added)) + Figures(added, added.Figures), added.Address, []),
        Removed removed => new(
            ChangeMark.Removed, _sentences.Fill($"removed.{removed.Kind}", Name(removed)) + Figures(removed, removed.Figures), removed.Address, []),
        Renamed renamed => Changed(renamed, "renamed", Fact.Text("old", renamed.OldName)),
        Moved { After: { } after } moved => Changed(moved, "moved", Fact.Text("after", after)),
        Moved moved => Changed(moved, "moved-first"),
        PropertyChanged property => Changed(
            property, "changed", Property(property.Property, property.Detail),
            Fact.Text("old", Value(property.Old)), Fact.Text("new", Value(property.New))),
        Reworded text => Changed(text, "reworded", Property(text.Property, null)) with { Words = WordExcerpt.Of(text.Words) },
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private ToldChange Changed(Change change, string sentence, params ReadOnlySpan<Fact> facts) =>
        new(ChangeMark.Changed, _sentences.Fill(sentence, [Name(change), .. facts]), change.Address, []);

    // A figure as the language writes it; what else there is, as it is.
    private string Value(string? value) => value switch
    {
        null => _sentences["nothing"],
        "true" or "false" => _sentences[value],
        _ when value.Contains('.', StringComparison.Ordinal)
            && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) =>
            _sentences.Words.Numbers.Exact(figure, value.Length - value.IndexOf('.', StringComparison.Ordinal) - 1),
        _ => value,
    };

    private static Fact Name(Change change) => Fact.Text("name", change.Name);

    private Fact Property(string property, string? detail) =>
        Fact.Text("property", _sentences.Fill($"property.{property}", Fact.Text("detail", detail ?? "")));

    // A column's figures are told by their lines, those of anything else by their columns, a whole statement's by both.
    private string Figures(Change change, ImmutableArray<PlacedFigure> figures)
    {
        var told = figures.Length <= MostFigures ? figures : [.. figures.Where(figure => figure.IsTotal).Take(MostFigures)];
        return told.IsEmpty ? "" : ": " + string.Join("; ", told.Select(figure => string.Join(' ', new[]
        {
            change.Kind is "column" or "statement" ? figure.Name : "",
            change.Kind == "column" ? "" : figure.Column,
            _figures.Amount(figure.Value, figure.Decimals, figure.Unit),
        }.Where(part => part.Length > 0).Select(PlainText.Of))));
    }
}
