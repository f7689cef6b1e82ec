using System.Collections.Immutable;
using System.Reflection;
using Plan.Compiler.Report;
using Plan.Tests.Output;
using Plan.Tests.Report;

namespace Plan.Tests.Docs;

/// <summary>The records of the report, one of each, and what their fields are.</summary>
internal static class ReportRecords
{
    /// <summary>Reports that together have every record in them.</summary>
    public static readonly ImmutableArray<ReportModel> Reports =
    [
        HostilePlan.Saying("x") with { Documents = [new("html", "x.html", "x.html", "text/html", "X"), new("md", "x.md", "x.md", "text/markdown", "X")] },
        BuiltReports.OfReal("riverside-library-2026"),
        BuiltReports.OfReal("lulea-ksf-2025", new() { Office = "ekonomi" }),
    ];

    private static readonly NullabilityInfoContext s_nullability = new();

    // What templates alone meet: how something is drawn, and the page of several plans.
    private static readonly Type[] s_ofTemplates =
    [
        typeof(BarPlace), typeof(Sparkline), typeof(Dot), typeof(ThemeEntry), typeof(Labels),
        typeof(IndexModel), typeof(IndexGroup), typeof(IndexEntry), typeof(IndexTotal),
    ];

    /// <summary>One of each record that data holds, in the order that they are met. None of the report's is left out.</summary>
    public static OrderedDictionary<Type, IReportPart> OfData()
    {
        var samples = new OrderedDictionary<Type, IReportPart>();
        var queue = new Queue<IReportPart>(Reports);
        while (queue.TryDequeue(out var part))
        {
            samples.TryAdd(part.GetType(), part);
            foreach (var inner in FieldRecorder.Of(part).Records) queue.Enqueue(inner);
        }

        var all = typeof(ReportModel).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ReportModel).Namespace && type.IsAssignableTo(typeof(IReportPart)) && !type.IsAbstract);
        Assert.Empty(all.Except(samples.Keys).Except(s_ofTemplates).Select(type => type.Name));
        return samples;
    }

    public static PropertyInfo PropertyOf(Type type, string field) =>
        type.GetProperty(field == "short" ? "ShortName" : char.ToUpperInvariant(field[0]) + field[1..])
        ?? throw new InvalidOperationException($"{type.Name} has no property for its field {field}");

    /// <param name="pageOf">The page that a record's table stands on; empty for the page itself.</param>
    public static string KindOf(PropertyInfo property, Func<Type, string> pageOf)
    {
        var optional = Nullable.GetUnderlyingType(property.PropertyType) is not null
            || (!property.PropertyType.IsValueType && s_nullability.Create(property).ReadState == NullabilityState.Nullable);
        return KindOf(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, pageOf) + (optional ? ", if any" : "");
    }

    public static string KindOf(Type type, Func<Type, string> pageOf) =>
        type == typeof(string) ? "text"
        : type == typeof(decimal) ? "number"
        : type == typeof(int) ? "whole number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(Prose) ? $"[prose]({pageOf(type)}#prose)"
        : type == typeof(Link) ? $"[link to a thing]({pageOf(type)}#link)"
        : type.IsAssignableTo(typeof(Block)) ? $"[block]({pageOf(type)}#blocks)"
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? $"list of {KindOf(type.GetGenericArguments()[0], pageOf)}"
        : $"[{type.Name}]({pageOf(type)}#{type.Name.ToLowerInvariant()})";
}
