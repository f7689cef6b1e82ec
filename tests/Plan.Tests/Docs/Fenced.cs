using System.Text.RegularExpressions;

namespace Plan.Tests.Docs;

/// <summary>What a page shows between fences.</summary>
internal static class Fenced
{
    /// <summary>The only block of the page that is marked so.</summary>
    public static string Only(string page, string info) => Assert.Single(
        Regex.Matches(page, $"^```{Regex.Escape(info)}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)).Groups[1].Value;
}
