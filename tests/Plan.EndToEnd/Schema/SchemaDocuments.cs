using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Plan.Compiler;
using Plan.Compiler.Binding;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;
using Plan.Tests.Binding;
using Plan.Tests.Cases;
using Plan.Tests.Findings;

namespace Plan.EndToEnd.Schema;

/// <summary>A file of a plan, and what the schema must say of it; null where it is the check's business alone.</summary>
internal sealed record SchemaDocument(string Name, YamlNode? Root, bool? IsRight);

/// <summary>Every file that the tests have: examples, cases, real plans, and a plan with every key in which one value is another.</summary>
internal static partial class SchemaDocuments
{
    public static ImmutableArray<SchemaDocument> All =>
        [.. OfThePage(), .. OfRules(), .. OfCases(), .. OfPlans(), .. OfEveryKey(), .. OfChangedValues(), .. OfMisspeltKeys()];

    private static IEnumerable<SchemaDocument> OfThePage()
    {
        var page = File.ReadAllText(Repository.At("docs/language.md"));
        var examples = Fence().Matches(page).Select(match => (File: match.Groups["file"].Value, Text: match.Groups["text"].Value)).ToList();
        var together = Bound("language.md", MemoryFiles.Of([.. examples.Where(example => example.File.Length > 0)]));
        return together.Concat(examples.Where(example => example.File.Length == 0)
            .SelectMany(example => Bound("language.md alone", MemoryFiles.Of(("plan.yaml", example.Text)))));
    }

    private static IEnumerable<SchemaDocument> OfRules()
    {
        var catalog = new RuleCatalog("en");
        return from rule in RuleCatalog.Rules
               from example in RuleExample.In(catalog.Page(rule))
               from document in Bound(rule.Name, example.Files)
               select document;
    }

    private static IEnumerable<SchemaDocument> OfCases() => Case.Names.SelectMany(name => Bound($"case {name}", Case.Read(name).Files));

    private static IEnumerable<SchemaDocument> OfPlans() =>
        Directory.GetDirectories(Repository.At("plans")).SelectMany(folder => Bound(Path.GetFileName(folder), new DiskFiles(folder, folder)));

    private static IEnumerable<SchemaDocument> OfEveryKey() => Bound("every key", EveryFile);

    private static IEnumerable<SchemaDocument> OfChangedValues() =>
        Changed(root => NodeChange.OfEachValue(root, OtherKinds.Of)).Where(document => document.IsRight is not null);

    private static IEnumerable<SchemaDocument> OfMisspeltKeys() => Changed(root => NodeChange.OfEachKey(root, key => key + "x"));

    private static MemoryFiles EveryFile => MemoryFiles.Of([("plan.yaml", EveryKey.Manifest), .. EveryKey.Files]);

    private static IEnumerable<SchemaDocument> Changed(Func<YamlNode, IEnumerable<NodeChange>> changes)
    {
        var folder = PlanFolder.Read(EveryFile);
        ImmutableArray<YamlReading> read = [.. folder.Files.Select(YamlReader.Read)];
        for (var i = 0; i < read.Length; i++)
            foreach (var change in changes(read[i].Root!))
            {
                var changed = read[i] with { Root = change.Root };
                var bound = PlanBinder.Bind(folder, read.SetItem(i, changed), "every-key");
                yield return Judged($"{change.Place} {change.Place.FirstLine.Text}", changed, bound.Findings, hasPlan: true);
            }
    }

    private static IEnumerable<SchemaDocument> Bound(string name, IFileStore files)
    {
        var folder = PlanFolder.Read(files);
        ImmutableArray<YamlReading> read = [.. folder.Files.Select(YamlReader.Read)];
        var bound = PlanBinder.Bind(folder, read, "a-plan");
        return read.Where(file => file.Root is not null)
            .Select(file => Judged($"{name}: {file.Source.Path}", file, [.. file.Findings, .. bound.Findings], HasPlan(read)));
    }

    // Of a version that isn't known, or without its manifest, a plan's files are not bound.
    private static bool HasPlan(ImmutableArray<YamlReading> files) => files.Any(file => file.Source.Path == PlanFolder.ManifestName && file.Root is YamlMapping);

    private static SchemaDocument Judged(string name, YamlReading file, ImmutableArray<Finding> findings, bool hasPlan)
    {
        var here = findings.Where(finding => finding.Place.Source.Path == file.Source.Path).ToList();
        bool? isRight = !hasPlan || findings.Any(finding => finding.Rule == UnsupportedVersion.Rule) ? null
            : here.Any(finding => IsOfShape(finding, file)) ? false
            : here.Count == 0 ? true
            : null;
        return new($"{name}: {string.Join(", ", here.Select(finding => $"{finding.Rule.Name} {finding.Place}"))}", file.Root, isRight);
    }

    // What is missing only beside what another file or the folder's name says, no schema of one file can tell.
    private static bool IsOfShape(Finding finding, YamlReading file) =>
        finding.Rule == UnknownKey.Rule
        || (finding.Rule == WrongShape.Rule && !IsManifestWithoutVersion(file))
        || (finding.Rule == MissingKey.Rule && finding.Variant is null && !IsUnitOfMoney(finding) && !IsManifestWithoutVersion(file));

    private static bool IsUnitOfMoney(Finding finding) =>
        finding.Address?.Kind == "plan" && finding.Facts.OfType<TextFact>().Any(fact => fact is { Name: "key", Value: "unit" });

    // Without `plan` a schema takes the manifest for another file: it doesn't know the file's name.
    private static bool IsManifestWithoutVersion(YamlReading file) =>
        file.Root is YamlMapping root && root.Entries.All(entry => entry.Key.Value != "plan");

    [GeneratedRegex("^```yaml ?(?<file>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
