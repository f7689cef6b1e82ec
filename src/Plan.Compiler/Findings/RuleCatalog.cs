using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Checks;

namespace Plan.Compiler.Findings;

/// <summary>Every rule by its code or name, and its page in a language, read when its rule first speaks.</summary>
internal sealed class RuleCatalog(string language)
{
    private readonly Dictionary<string, RulePage> _pages = new(StringComparer.Ordinal);

    /// <summary>In the order of their codes.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [.. AllChecks.All.Select(check => check.Rule)];

    /// <summary>The rule of that code or name, in any letter case; null where there is none.</summary>
    public static Rule? Find(string codeOrName) => Rules.FirstOrDefault(rule =>
        rule.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The page of a rule, which must ship.</summary>
    public RulePage Page(Rule rule)
    {
        if (_pages.TryGetValue(rule.Name, out var page)) return page;
        var name = $"{FileName(rule)}.{language}.md";
        return _pages[rule.Name] = RulePage.Read(name, Resource.Read($"rules/{name}"));
    }

    /// <summary>What the rule's files are called: <c>TotalDiffers</c> for <c>total-differs</c>.</summary>
    public static string FileName(Rule rule)
    {
        var name = new StringBuilder(rule.Name.Length);
        foreach (var word in rule.Name.Split('-'))
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        return name.ToString();
    }
}
