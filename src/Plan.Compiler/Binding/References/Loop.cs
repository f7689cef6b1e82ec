using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding.References;

/// <summary>Things that need one another in a ring.</summary>
internal sealed record Loop(ImmutableArray<LoopStep> Steps)
{
    private readonly Lazy<HashSet<string>> _things = new(() => Steps.Select(step => step.Thing).ToHashSet(StringComparer.Ordinal));

    public string First => Steps[0].Thing;

    public IEnumerable<string> Things => Steps.Select(step => step.Thing);

    public bool Has(string thing) => _things.Value.Contains(thing);

    /// <summary>Reports the whole ring, at the first of its references.</summary>
    /// <param name="variant">What kind of thing runs in a ring.</param>
    public void Report(string variant, Scope scope) =>
        scope.Findings.Add(Cycle.Rule.At(Steps[0].Use.Place, scope.Owner, Fact.List("loop", [.. Things, First])) with
        {
            Variant = variant,
            Related = [.. Steps.Skip(1).Select(step => new RelatedPlace("step", step.Use.Place)
            {
                Facts = [Fact.Text("from", step.Thing), Fact.Text("to", step.Use.Of)],
            })],
        });
}

/// <summary>A thing of a ring, and the use that leads to the next.</summary>
internal sealed record LoopStep(string Thing, Use Use);

/// <summary>That a thing needs another, and where it is written.</summary>
internal sealed record Use(string Of, SourceSpan Place);
