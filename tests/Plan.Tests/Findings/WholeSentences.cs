using Plan.Compiler.Findings;

namespace Plan.Tests.Findings;

/// <summary>Whether the pages say everything of a finding, in every language.</summary>
internal static class WholeSentences
{
    // Each thread has its own: a catalogue remembers the pages that it has read.
    private static readonly ThreadLocal<Dictionary<string, (RuleCatalog Catalog, MessageWriter Writer)>> s_languages =
        new(() => RulePageTests.Languages.ToDictionary(language => language, language => (new RuleCatalog(language), new MessageWriter(language))));

    /// <summary>Its variant, hints, related places and causes have sentences, and every fact that a sentence names is given.</summary>
    public static void Assert(Finding finding)
    {
        foreach (var (_, (catalog, writer)) in s_languages.Value!)
        {
            var page = catalog.Page(finding.Rule);
            if (finding.Variant is { } variant) Xunit.Assert.True(page.Sentence("messages", variant) is not null, $"{finding.Rule}: no message {variant}.");
            foreach (var (section, name) in Named(finding))
                Xunit.Assert.True((page.Sentence(section, name) ?? writer.Words.Shared($"{section}.{name}")) is not null, $"{finding.Rule}: nothing for {section}.{name}.");

            var told = writer.Tell(finding);
            foreach (var sentence in told.Hints.Concat(told.Related.Select(place => place.Message)).Concat(told.Causes.Select(cause => cause.Message)).Append(told.Message))
                Xunit.Assert.True(Phrase.NamesIn(sentence).Count == 0, $"{finding.Rule}: a fact is missing in: {sentence}");
        }
    }

    private static IEnumerable<(string Section, string Name)> Named(Finding finding) =>
    [
        .. finding.Hints.Select(hint => ("hints", hint)),
        .. finding.Related.Select(place => ("related", place.Message)),
        .. finding.Causes.Select(cause => ("causes", cause.Sentence)),
    ];
}
