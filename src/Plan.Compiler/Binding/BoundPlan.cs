using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>A plan with what was found on the way from its files to it.</summary>
internal sealed record BoundPlan(OperationalPlan Plan, ImmutableArray<Finding> Findings);
