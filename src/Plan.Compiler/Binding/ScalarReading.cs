using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Reads the scalars of a mapping by what their keys take. Null is nothing given, or something that was reported.</summary>
internal static class ScalarReading
{
    private const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>Words, on one line: breaks and the spaces round them are one space.</summary>
    public static Located<string> OnOneLine(this YamlScalar scalar) =>
        new(scalar.Value.AsSpan().IndexOfAny('\n', '\r') < 0
            ? scalar.Value.Trim()
            : string.Join(' ', scalar.Value.Split(['\n', '\r'], Trimmed)), scalar.Span);

    public static Located<string>? Words(this MappingReader mapping, string key) =>
        mapping.Scalar(key)?.OnOneLine() is { Value.Length: > 0 } words ? words : null;

    /// <summary>The words of an item of a list.</summary>
    public static Located<string>? Words(this MappingReader mapping, YamlNode item, string key)
    {
        if (item is YamlScalar scalar) return scalar.OnOneLine() is { Value.Length: > 0 } words ? words : null;
        mapping.ReportShape(key, item, "words");
        return null;
    }

    public static ImmutableArray<Located<string>> WordsList(this MappingReader mapping, string key) =>
        [.. mapping.Items(key, out _).Select(item => mapping.Words(item, key)).OfType<Located<string>>()];

    public static string? ShortName(this MappingReader mapping) => mapping.Words("short")?.Value;

    /// <summary>The id; a malformed one is reported and kept, so that references to it hold.</summary>
    public static Located<string>? Id(this MappingReader mapping) =>
        mapping.Scalar("id") is { Value.Length: > 0 } scalar ? ReadId(scalar, mapping.Scope) : null;

    /// <summary>An id that stands as a key or value.</summary>
    public static Located<string> ReadId(YamlScalar scalar, Scope scope)
    {
        if (IdReader.Read(scalar.Value).Problem is { } problem) scope.Findings.Add(problem.At(scalar.Span, scope.Owner));
        return new(scalar.Value, scalar.Span);
    }

    public static bool? Flag(this MappingReader mapping, string key)
    {
        if (mapping.Read(key, BoolReader.Read) is not { } flag) return null;
        if (mapping.Table.Find(key)?.Value is not FlagKind { Only: { } only } || flag.Value == only) return flag.Value;
        mapping.Scope.Report(BadValue.Rule, flag.Span, "only-true", Fact.Text("key", key));
        return null;
    }

    public static Located<DateOnly>? Date(this MappingReader mapping, string key) => mapping.Read(key, DateReader.Read);

    public static Located<Colour>? Colour(this MappingReader mapping, string key) => mapping.Read(key, ColourReader.Read);

    public static Located<int>? Year(this MappingReader mapping, string key) =>
        mapping.Read(key, text => YearReader.Read(text, mapping.Scope.PlanYear));

    public static Located<YearRange>? YearRange(this MappingReader mapping, string key, int? planYear) =>
        mapping.Read(key, text => YearReader.ReadRange(text, planYear));

    public static Located<Number>? Number(this MappingReader mapping, string key) =>
        mapping.Read(key, text => DecimalReader.Read(text, mapping.Scope.DecimalMark));

    /// <summary>One of the words that the key's table lists.</summary>
    public static string? Choice(this MappingReader mapping, string key)
    {
        var words = mapping.Table.Find(key)?.Value is ChoiceKind choice ? choice.Words : [];
        if (mapping.Scalar(key) is not { Value.Length: > 0 } scalar) return null;
        if (words.Contains(scalar.Value)) return scalar.Value;
        mapping.Scope.ReportChoice(scalar, key, words);
        return null;
    }

    /// <summary>Reports a word that is none of those allowed.</summary>
    public static void ReportChoice(
        this Scope scope, YamlScalar scalar, string key, ImmutableArray<string> allowed, string variant = "choice")
    {
        var nearest = Suggestions.Nearest(scalar.Value, allowed);
        var finding = BadValue.Rule.At(scalar.Span.FirstLine, scope.Owner,
            Fact.Text("key", key), Fact.Text("written", scalar.Value), Fact.List("allowed", allowed), Fact.List("nearest", nearest));
        scope.Findings.Add(finding with { Variant = variant, Hints = nearest.IsEmpty ? ["allowed"] : ["did-you-mean"] });
    }

    /// <summary>A whole number within the bounds of the key's table.</summary>
    public static int? Count(this MappingReader mapping, string key)
    {
        var bounds = (CountKind)mapping.Table.Find(key)!.Value;
        if (mapping.Scalar(key) is not { Value.Length: > 0 } scalar) return null;
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count >= bounds.Least && count <= bounds.Most) return count;
        mapping.Scope.Report(BadValue.Rule, scalar.Span.FirstLine, "count", Fact.Text("key", key), Fact.Text("written", scalar.Value),
            Fact.Count("least", bounds.Least), Fact.Count("most", bounds.Most));
        return null;
    }

    private static Located<T>? Read<T>(this MappingReader mapping, string key, Func<string, ScalarResult<T>> read)
        where T : notnull
    {
        if (mapping.Scalar(key) is not { } scalar) return null;
        var result = read(scalar.Value);
        if (result.TryGet(out var value)) return new(value, scalar.Span);
        if (result.Problem is { } problem) mapping.Scope.Findings.Add(problem.At(scalar.Span.FirstLine, mapping.Scope.Owner));
        return null;
    }
}
