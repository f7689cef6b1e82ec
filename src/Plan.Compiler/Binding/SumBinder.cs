using System.Collections.Immutable;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Binds what a total counts.</summary>
internal static class SumBinder
{
    private static readonly ImmutableArray<string> _words = ["above", "all"];

    /// <summary>Null where it can't be told, which is reported.</summary>
    public static Sum? Bind(MappingReader line, StatementDraft draft)
    {
        switch (line.Node("sum"))
        {
            case null:
                return null;
            case YamlScalar { Value: "above", Span: var span }:
                return new SumAbove(span);
            case YamlScalar { Value: "all", Span: var span }:
                return new SumAll(span);
            case YamlScalar word:
                line.Scope.ReportChoice(word, "sum", _words, "sum");
                return null;
            case var node:
                var items = line.Items("sum", out var isLost);
                if (items.IsEmpty && !isLost) line.ReportMissing("sum");
                if (items.IsEmpty || isLost) return null;
                ImmutableArray<SumTerm?> terms = [.. items.Select(item => Bind(Term.Read(item, "sum", line), line.Scope, draft))];
                return new SumTerms(node.Span, [.. terms.OfType<SumTerm>()], terms.All(term => term is not null));
        }
    }

    private static SumTerm? Bind(Term? term, Scope scope, StatementDraft draft)
    {
        if (term is null) return null;
        var (statement, line) = term.Id.SplitAtSlash();
        if (line is null) return BindOwn(term.Id, term.Sign, scope, draft);
        if (statement.Value == draft.Thing.Id.Value) return BindOwn(line, term.Sign, scope, draft);
        if (scope.Resolve("statement", statement) is null || !scope.ResolveFigures(line, statement.Value)) return null;
        var (unit, other) = (draft.Unit, scope.Things.UnitOf("statement", statement.Value));
        if (unit.ConvertsTo(other)) return new(statement.Value, line.Value, term.Sign, term.Id.Span);
        scope.ReportUnits(term.Id.Span, other, unit);
        return null;
    }

    private static SumTerm? BindOwn(Located<string> line, int sign, Scope scope, StatementDraft draft) =>
        scope.ResolveFigures(line, draft.Name) ? new(null, line.Value, sign, line.Span) : null;
}
