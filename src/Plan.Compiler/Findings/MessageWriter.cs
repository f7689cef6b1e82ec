using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Report;

namespace Plan.Compiler.Findings;

/// <summary>Turns findings into sentences of a language, by the pages of their rules.</summary>
internal sealed class MessageWriter(string language)
{
    private readonly RuleCatalog _catalog = new(language);

    public Words Words { get; } = Words.Of(language);

    public ToldFinding Tell(Finding finding)
    {
        var page = _catalog.Page(finding.Rule);
        string Sentence(string template, ImmutableArray<Fact> own) =>
            Phrase.Write(template, name => FactOf(own, name) ?? FactOf(finding, name), Words);
        // What any rule may say stands once, with the language's words.
        string? Template(string section, string name) => page.Sentence(section, name) ?? Words.Shared($"{section}.{name}");

        return new(
            finding,
            Sentence(page.Message(finding.Variant), []),
            [.. HintsOf(finding, page, Template).Select(hint => Sentence(hint, []))],
            [.. finding.Related.Select(place => new ToldPlace(Sentence(Template("related", place.Message) ?? "", place.Facts), place.Span))],
            [
                .. finding.Causes.Select(cause =>
                    new ToldCause(cause.Kind, cause.Addresses, Sentence(Template("causes", cause.Sentence) ?? "", cause.Facts))),
            ]);
    }

    /// <summary>Those that the finding chose, else the page's own.</summary>
    private static IEnumerable<string> HintsOf(Finding finding, RulePage page, Func<string, string, string?> template) =>
        finding.Hints.Select(hint => template("hints", hint)).OfType<string>() is var chosen && chosen.Any() ? chosen
        : page.Hint is { } hint ? [hint]
        : [];

    /// <summary>The title of a rule's page.</summary>
    public string Title(Rule rule) => _catalog.Page(rule).Title;

    /// <summary>
    /// A fact of the finding. Beside those that it gives there are <c>rule</c>, <c>address</c>, and, for a finding of money,
    /// <c>stated</c>, <c>computed</c>, <c>difference</c>, and <c>yaml-difference</c> as an acceptance writes it.
    /// </summary>
    private static Fact? FactOf(Finding finding, string name) =>
        FactOf(finding.Facts, name) ?? (name, finding.Difference) switch
        {
            ("rule", _) => Fact.Text(name, finding.Rule.Name),
            ("address", _) when finding.Address is { } address => Fact.Text(name, address.ToString()),
            ("stated", { } money) => Fact.Amount(name, money.Stated, money.Decimals, money.Unit),
            ("computed", { } money) => Fact.Amount(name, money.Computed, money.ComputedDecimals, money.Unit),
            ("difference", { } money) => Fact.Amount(name, money.Value, money.ComputedDecimals, money.Unit),
            ("yaml-difference", { } money) => Fact.Text(name, AsWritten(money.Value)),
            _ => null,
        };

    private static Fact? FactOf(ImmutableArray<Fact> facts, string name) => facts.FirstOrDefault(fact => fact.Name == name);

    // A point is read under either decimal mark, but one with three digits after it may be taken for thousands.
    private static string AsWritten(decimal value)
    {
        var decimals = NumberStyle.DecimalsOf(value);
        return value.ToString($"F{(decimals == 3 ? 4 : decimals)}", CultureInfo.InvariantCulture);
    }
}
