using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml.Syntax;

namespace Plan.Compiler.Yaml;

/// <summary>A first line that begins with <c>%</c>: the parser takes it for a directive that it doesn't know, and says nothing.</summary>
internal static class Directives
{
    public static Finding? Find(SourceText source)
    {
        for (int start = 0, end; start < source.Text.Length; start = end + 1)
        {
            end = source.Text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : source.Text.Length;
            var line = source.Text.AsSpan(start, end - start);
            if (line.TrimStart().IsEmpty || line.TrimStart()[0] == '#') continue;
            return line[0] == '%' && !line.StartsWith("%YAML ", StringComparison.Ordinal)
                ? SyntaxProblem.StartsWith(new(source, start, start + line.TrimEnd().Length))
                : null;
        }

        return null;
    }
}
