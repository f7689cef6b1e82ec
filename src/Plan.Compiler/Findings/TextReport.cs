using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Plan.Compiler.Source;

namespace Plan.Compiler.Findings;

/// <summary>How findings are written for a person.</summary>
/// <param name="Colour">For a terminal that shows it.</param>
/// <param name="Width">Columns that an author's line may take before it is cut around the carets.</param>
public sealed record TextOptions(bool Colour = false, int Width = TextOptions.DefaultWidth)
{
    public const int DefaultWidth = 120;
}

/// <summary>
/// Findings for a person: place, message and rule; the author's own line with carets; related lines; what to do.
/// Accepted ones are counted only. Plans have a heading where there are several.
/// </summary>
public sealed class TextReport
{
    private const int MostRelated = 3;

    // The likeliest; JSON has them all.
    private const int MostCauses = 3;

    private readonly StringBuilder _text = new();
    private readonly Colours _colours;
    private readonly int _width;

    private TextReport(TextOptions options)
    {
        _colours = options.Colour ? Colours.Terminal : Colours.None;
        _width = options.Width;
    }

    /// <summary>The report of one or several plans, each in its own language; its last line counts and says what to do next.</summary>
    public static string Write(ImmutableArray<CheckedPlan> plans, TextOptions options)
    {
        var report = new TextReport(options);
        foreach (var plan in plans)
            report.Add(plan, withHeading: plans.Length > 1);
        if (!plans.IsEmpty) report.AddSummary(plans);
        return report._text.ToString();
    }

    /// <summary>The findings of a plan alone, without what they come to.</summary>
    public static string WriteFindings(CheckedPlan plan, TextOptions options)
    {
        var report = new TextReport(options);
        report.Add(plan, withHeading: false);
        return report._text.ToString();
    }

    private void Add(CheckedPlan plan, bool withHeading)
    {
        var writer = new MessageWriter(plan.Language);
        if (withHeading)
            Line(_colours.Strong($"{PlainText.Of(plan.Id)} ({PlainText.Of(plan.Path)}): {writer.Words.Summary(plan.Summary)}")).Line();
        foreach (var finding in plan.Findings)
            if (finding.Accepted is null)
                Add(writer.Tell(finding), writer.Words);
    }

    private void Add(ToldFinding told, Words words)
    {
        var severity = told.Finding.Severity;
        Line($"{Place(told.Finding.Place)}: {_colours.Of(severity, words.Severity(severity))}: {_colours.Strong(told.Message)} {_colours.Quiet($"[{told.Finding.Rule}]")}");
        AddExcerpt(told.Finding.Place, severity);
        foreach (var (message, place) in told.Related.Take(MostRelated))
        {
            Line($"  {Place(place)}: {message}");
            AddExcerpt(place, null);
        }
        if (told.Related.Length > MostRelated) Line($"  {words.Counted("related-more", told.Related.Length - MostRelated)}");
        foreach (var hint in told.Causes.Take(MostCauses).Select(Told).Concat(told.Hints))
            Line($"  {_colours.Hint(words["hint"])}: {hint}");
        Line();
    }

    private string Told(ToldCause cause) =>
        cause.Addresses.IsEmpty ? cause.Message : $"{cause.Message} {_colours.Quiet($"[{PlainText.Of(string.Join(", ", cause.Addresses))}]")}";

    private void AddExcerpt(SourceSpan place, Severity? severity)
    {
        var number = place.StartPosition.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', Math.Max(number.Length, 4));
        if (Excerpt.Of(place, Math.Max(_width - margin.Length - 3, 20)) is not { } excerpt) return;
        var carets = new string('^', excerpt.Carets);
        Line($"{_colours.Quiet($"{number.PadLeft(margin.Length)} |")} {excerpt.Line}".TrimEnd());
        Line($"{_colours.Quiet($"{margin} |")} {new string(' ', excerpt.From)}{_colours.Of(severity, carets)}");
    }

    private void AddSummary(ImmutableArray<CheckedPlan> plans)
    {
        var (counted, next) = Words.Of(plans[0].Language).Endings(plans);
        Line($"{_colours.Strong(counted)} {next}");
    }

    private static string Place(SourceSpan place) =>
        string.Create(CultureInfo.InvariantCulture, $"{PlainText.Of(place.Source.DisplayPath)}:{place.StartPosition.Line}:{place.StartPosition.Column}");

    private TextReport Line(string line = "")
    {
        _text.Append(line).Append('\n');
        return this;
    }
}
