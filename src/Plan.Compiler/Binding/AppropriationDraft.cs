using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>An appropriation whose shares are declared.</summary>
internal sealed record AppropriationDraft(DeclaredThing Thing, Unit Unit, ImmutableArray<DeclaredThing> Shares);
