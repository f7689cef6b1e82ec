using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A link in prose to a figure: a cell, or an amount of an appropriation or share. The address is known to name one.</summary>
/// <param name="Target">What it shows.</param>
/// <param name="Owner">Whose text it stands in.</param>
/// <param name="Span">Its destination.</param>
public sealed record FigureLink(Address Target, Address Owner, SourceSpan Span);
