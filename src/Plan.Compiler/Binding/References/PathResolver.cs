using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding.References;

/// <summary>Resolves paths of several ids, <c>drift/resultat/budget-2025</c>; what is unknown is reported at the id that is.</summary>
internal static class PathResolver
{
    /// <summary>An appropriation, or one and its share.</summary>
    public static (string Appropriation, string? Share)? ResolveShare(this Scope scope, Located<string> path)
    {
        var (first, rest) = path.SplitAtSlash();
        if (scope.Resolve("appropriation", first) is null) return null;
        if (rest is null) return (first.Value, null);
        return scope.Resolve("share", rest, first.Value) is null ? null : (first.Value, rest.Value);
    }

    /// <summary>A line, by statement and id.</summary>
    public static LineReference? ResolveLine(this Scope scope, Located<string> path, bool withFigures = true)
    {
        var (statement, line) = path.SplitAtSlash();
        if (line is null)
        {
            scope.ReportMalformed("line-path", path);
            return null;
        }
        if (scope.Resolve("statement", statement) is null) return null;
        return (withFigures ? scope.ResolveFigures(line, statement.Value) : scope.Resolve("line", line, statement.Value) is not null)
            ? new(statement.Value, line.Value, path.Span)
            : null;
    }

    /// <summary>A cell, by statement, line and column.</summary>
    public static CellReference? ResolveCell(this Scope scope, Located<string> path)
    {
        var (statement, rest) = path.SplitAtSlash();
        if (rest?.SplitAtSlash() is not var (line, column) || column is null)
        {
            scope.ReportMalformed("cell-path", path);
            return null;
        }
        if (scope.Resolve("statement", statement) is null) return null;
        var lineIsKnown = scope.ResolveFigures(line, statement.Value);
        return scope.Resolve("column", column, statement.Value) is not null && lineIsKnown
            ? new(statement.Value, line.Value, column.Value, path.Span)
            : null;
    }

    /// <summary>Whether a statement has a line of that id with figures: a heading has none.</summary>
    public static bool ResolveFigures(this Scope scope, Located<string> line, string statement)
    {
        if (scope.Resolve("line", line, statement) is null) return false;
        if (!scope.Things.IsHeading(statement, line.Value)) return true;
        scope.ReportMalformed("heading", line);
        return false;
    }

    /// <summary>What stands before the first slash, and after it, each with its own place.</summary>
    public static (Located<string> First, Located<string>? Inner) SplitAtSlash(this Located<string> path)
    {
        var slash = path.Value.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (path, null) : (path.Part(0, slash), path.Part(slash + 1, path.Value.Length - slash - 1));
    }

    /// <summary>A part of what an author wrote, with its own place where it is written out as it is read.</summary>
    public static Located<string> Part(this Located<string> whole, int start, int length)
    {
        var value = whole.Value.Substring(start, length);
        var at = whole.Span.Text.IndexOf(whole.Value, StringComparison.Ordinal);
        return at < 0 || length == 0
            ? new(value, whole.Span)
            : new(value, whole.Span with { Start = whole.Span.Start + at + start, End = whole.Span.Start + at + start + length });
    }
}
