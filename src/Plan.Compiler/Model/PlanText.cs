namespace Plan.Compiler.Model;

/// <summary>A text of a plan with what it belongs to.</summary>
/// <param name="Owner">The thing it describes; <c>plan:id</c> for the outline's own texts.</param>
/// <param name="Office">The office whose own text it is; null for all others.</param>
public sealed record PlanText(MarkdownText Text, Address Owner, Office? Office = null);
