using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Reads the years that stand as keys.</summary>
internal static class YearValues
{
    public static Located<int>? Read(YamlScalar key, Scope scope)
    {
        var result = YearReader.Read(key.Value, scope.PlanYear);
        if (result.TryGet(out var year)) return new(year, key.Span);
        if (result.Problem is { } problem) scope.Findings.Add(problem.At(key.Span, scope.Owner));
        return null;
    }
}
