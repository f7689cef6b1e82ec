using System.Text.RegularExpressions;
using System.Xml.Linq;
using Plan.Compiler.Report;

namespace Plan.Tests.Docs;

/// <summary>What the report's records say of themselves in the sources, as Markdown.</summary>
internal static partial class SummaryTexts
{
    private static readonly Dictionary<string, XElement> s_members =
        XDocument.Load(Path.ChangeExtension(typeof(ReportModel).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);

    public static string Of(Type type) => Written(s_members.GetValueOrDefault($"T:{type.FullName}")?.Element("summary"));

    /// <summary>Of a property, or of the parameter that makes it.</summary>
    public static string Of(Type type, string property) =>
        Written(s_members.GetValueOrDefault($"P:{type.FullName}.{property}")?.Element("summary")) is { Length: > 0 } summary
            ? summary
            : Written(s_members.GetValueOrDefault($"T:{type.FullName}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == property));

    private static string Written(XElement? text) => text is null ? "" : WhiteSpace().Replace(string.Concat(text.Nodes().Select(Written)), " ").Trim();

    private static string Written(XNode node) => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "paramref" } reference => $"`{FieldOf((reference.Attribute("cref") ?? reference.Attribute("name"))!.Value)}`",
        XElement element => string.Concat(element.Nodes().Select(Written)),
        XText words => words.Value.Replace("|", "\\|").Replace("<", "\\<"),
        _ => "",
    };

    private static string FieldOf(string name) => name.Split('.')[^1] is var last ? char.ToLowerInvariant(last[0]) + last[1..] : "";

    [GeneratedRegex("\\s+")]
    private static partial Regex WhiteSpace();
}
