using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>Every figure of a plan's statements.</summary>
public sealed class PlanFigures
{
    private readonly ImmutableDictionary<string, StatementFigures> _byId;

    private PlanFigures(ImmutableArray<StatementFigures> statements)
    {
        Statements = statements;
        _byId = statements.DistinctBy(s => s.Statement.Id.Value).ToImmutableDictionary(s => s.Statement.Id.Value);
    }

    /// <summary>In the plan's order.</summary>
    public ImmutableArray<StatementFigures> Statements { get; }

    public StatementFigures? Find(string statementId) => _byId.GetValueOrDefault(statementId);

    public Cell? Find(CellReference reference) => Find(reference.Statement)?.Find(reference.Line, reference.Column);

    /// <summary>Computes all of them.</summary>
    public static PlanFigures Of(OperationalPlan plan) => new(StatementCalculator.Compute(plan));
}
