using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>An appropriation whose shares are declared.</summary>
/// <param name="Thing">The appropriation's own mapping.</param>
/// <param name="Unit">Of its amounts; the plan's where its own could not be read.</param>
/// <param name="IsUnitKnown">False where its own unit could not be read.</param>
/// <param name="Shares">Declared.</param>
internal sealed record AppropriationDraft(DeclaredThing Thing, Unit Unit, bool IsUnitKnown, ImmutableArray<DeclaredThing> Shares);
