using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Output;

/// <summary>The templates and labels of a run: those that ship, or an organisation's own in their place, by path: <c>page/goal.html.scriban</c>.</summary>
public sealed record TemplateSet(ImmutableDictionary<string, SourceText> Files);
