using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Plan.Compiler.Report;
using Plan.Tests.Output;
using Plan.Tests.Report;
using Plan.Tests.Testing;

namespace Plan.Tests.Docs;

/// <summary>The page on the data names every record and field that is written, as the sources describe them.</summary>
public sealed class JsonPageTests
{
    private const string Mark = "## Records\n";

    private static readonly NullabilityInfoContext s_nullability = new();

    [Fact]
    public void Every_record_and_field_stands_on_the_page()
    {
        var page = File.ReadAllText(Repository.At("docs/json.md"));
        var at = page.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(at > 0, $"docs/json.md has no line {Mark}");

        Snapshot.Matches(page[..at] + Mark + Tables(), "docs/json.md");
    }

    private static string Tables()
    {
        var samples = Samples();
        var text = new StringBuilder();
        foreach (var type in samples.Keys)
        {
            text.Append($"\n### {type.Name}\n\n{SummaryTexts.Of(type)}\n\n| field | is | meaning |\n| --- | --- | --- |\n");
            foreach (var name in FieldRecorder.Of(samples[type]).Names)
            {
                var property = PropertyOf(type, name);
                text.Append($"| `{name}` | {KindOf(property)} | {SummaryTexts.Of(type, property.Name)}".TrimEnd()).Append(" |\n");
            }
        }
        return text.ToString();
    }

    /// <summary>One of each record, in the order that they are met. None of the report's is left out.</summary>
    private static OrderedDictionary<Type, IReportPart> Samples()
    {
        var samples = new OrderedDictionary<Type, IReportPart>();
        var queue = new Queue<IReportPart>(
            [HostilePlan.Saying("x"), BuiltReports.OfReal("riverside-library-2026"), BuiltReports.OfReal("lulea-ksf-2025", new() { Office = "ekonomi" })]);
        while (queue.TryDequeue(out var part))
        {
            samples.TryAdd(part.GetType(), part);
            foreach (var inner in FieldRecorder.Of(part).Records) queue.Enqueue(inner);
        }
        samples.TryAdd(typeof(BuiltDocument), new BuiltDocument("", "", "", "", ""));

        Type[] drawn = [typeof(BarPlace), typeof(Sparkline), typeof(Dot), typeof(ThemeEntry), typeof(Labels)];
        Type[] ofSeveralPlans = [typeof(IndexModel), typeof(IndexGroup), typeof(IndexEntry), typeof(IndexTotal)];
        var all = typeof(ReportModel).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ReportModel).Namespace && type.IsAssignableTo(typeof(IReportPart)) && !type.IsAbstract);
        Assert.Empty(all.Except(samples.Keys).Except(drawn).Except(ofSeveralPlans).Select(type => type.Name));
        return samples;
    }

    private static PropertyInfo PropertyOf(Type type, string field) =>
        type.GetProperty(field == "short" ? "ShortName" : char.ToUpperInvariant(field[0]) + field[1..])
        ?? throw new InvalidOperationException($"{type.Name} has no property for its field {field}");

    private static string KindOf(PropertyInfo property)
    {
        var optional = Nullable.GetUnderlyingType(property.PropertyType) is not null
            || (!property.PropertyType.IsValueType && s_nullability.Create(property).ReadState == NullabilityState.Nullable);
        return KindOf(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) + (optional ? ", if any" : "");
    }

    private static string KindOf(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(decimal) ? "number"
        : type == typeof(int) ? "whole number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(Prose) ? "[prose](#prose)"
        : type == typeof(Link) ? "[link to a thing](#link)"
        : type == typeof(Block) ? "[block](#blocks)"
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? $"list of {KindOf(type.GetGenericArguments()[0])}"
        : $"[{type.Name}](#{type.Name.ToLowerInvariant()})";
}
