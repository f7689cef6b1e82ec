using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Editing;

/// <summary>A figure that is to stand in a plan's sources.</summary>
/// <param name="Address">The cell or indicator.</param>
/// <param name="Owner">The id of the line or indicator, where it is written: the figure stands in the same mapping.</param>
/// <param name="Section">The key that its figures stand under: <c>amounts</c>, <c>outcomes</c> or <c>targets</c>.</param>
/// <param name="Key">Its own key: a period or a year.</param>
/// <param name="Value">What is to stand there.</param>
/// <param name="Unit">What <paramref name="Value"/> is in; null for what is no money.</param>
internal sealed record FigureEdit(Address Address, Located<string> Owner, string Section, string Key, FigureValue Value, Unit? Unit);
