using System.Collections.Immutable;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Makes a plan of its files' nodes: first everything is declared, then everything is bound, as names hold over files.</summary>
internal static class PlanBinder
{
    /// <summary>Reports what is wrong with shapes and references (PLAN01xx, PLAN02xx).</summary>
    /// <param name="folder">Where texts and images are; what it could not read is lost, not missing.</param>
    /// <param name="files">Its files as read, in the language's order.</param>
    /// <param name="folderName">The plan's id where it says none.</param>
    public static BoundPlan Bind(PlanFolder folder, ImmutableArray<YamlReading> files, string folderName)
    {
        var scope = new Scope(Address.Of("plan", folderName), new FindingList(), new LostParts(), new Things(), folder);
        if (!folder.Findings.IsEmpty || files.Any(IsCutShort)) scope.Lost.AddAll();

        var manifestRoot = files.FirstOrDefault(file => file.Source.Path == PlanFolder.ManifestName)?.Root;
        var start = (manifestRoot ?? files.FirstOrDefault()?.Root)?.Span.FirstLine ?? new(new(PlanFolder.ManifestName, ""), 0, 0);
        if (ManifestBinder.IsOfLaterVersion(manifestRoot, out var version))
        {
            scope.Findings.Add(ManifestBinder.UnsupportedVersionAt(version, scope.Owner));
            return new(Nothing(folderName, start), scope.Findings.ToImmutable());
        }

        var manifest = MappingReader.Open(manifestRoot, ManifestKeys.Manifest, scope, id => Address.Of("plan", id));
        if (manifest is null) scope.Lost.AddAll();
        else scope = ManifestBinder.BindBasics(manifest);
        var content = new ContentDeclarer(Open(files, manifest, scope)).Declare();
        var bound = manifest is null ? Nothing(folderName, start).Manifest : ManifestBinder.Bind(manifest, scope, folderName);
        scope.Things.Declare("plan", bound.Id, scope);

        var plan = ContentBinder.Bind(content, bound, scope) with { IsWhole = !scope.Lost.Everything, Unsure = scope.Lost.Unsure };
        plan = LinkBinder.Bind(plan, scope);
        UnusedPeriods.Report(plan, scope);
        if (manifest is { IsWhole: true } && scope.PlanUnit.IsMissed)
            manifest.Scope.Report(MissingKey.Rule, manifest.Place, "unit", Fact.Text("key", "unit"));
        return new(plan, scope.Findings.ToImmutable());
    }

    private static List<(MappingReader Reader, Scope Scope)> Open(ImmutableArray<YamlReading> files, MappingReader? manifest, Scope scope)
    {
        var opened = new List<(MappingReader, Scope)>();
        foreach (var file in files)
        {
            var isManifest = file.Source.Path == PlanFolder.ManifestName;
            var reader = isManifest ? manifest : MappingReader.Open(file.Root, ManifestKeys.Content, scope);
            if (reader is not null) opened.Add((reader, scope));
            if (reader is { IsWhole: false } || (reader is null && !IsEmpty(file))) scope.Lost.AddAll();
        }
        return opened;
    }

    // Of several documents in a file, only the first is read.
    private static bool IsCutShort(YamlReading file) =>
        file.Root is null ? !IsEmpty(file) : file.Findings.Any(finding => finding.Rule == SeveralDocuments.Rule);

    private static bool IsEmpty(YamlReading file) =>
        file.Root is YamlScalar { IsNotGiven: true } || (file.Root is null && file.Findings.All(finding => finding.Rule == EmptyFile.Rule));

    private static OperationalPlan Nothing(string folderName, SourceSpan start) => new()
    {
        Manifest = new()
        {
            Span = start,
            Id = new(folderName, start),
            Title = new("", start),
            Years = default,
            OutcomeYears = default,
        },
        IsWhole = false,
    };
}
