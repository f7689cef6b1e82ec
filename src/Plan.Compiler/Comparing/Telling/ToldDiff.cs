using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing.Telling;

/// <summary>What changed, in a language: what all that is written for people is written from.</summary>
/// <param name="Title">The plan's, and that this is what changed in it.</param>
/// <param name="Lead">From what to what, and how many changes there are.</param>
/// <param name="Caption">What every table of figures is called.</param>
internal sealed record ToldDiff(string Language, string Title, ImmutableArray<string> Lead, string Caption, ImmutableArray<ToldSection> Sections);

/// <summary>What changed in one part of the plan.</summary>
/// <param name="Unit">Of the table's figures; null where each has its own.</param>
internal sealed record ToldSection(
    string Heading, string? Unit, ImmutableArray<ToldChange> Changes, ImmutableArray<string> Columns, ImmutableArray<ToldFigure> Figures);

/// <summary>A change in words.</summary>
/// <param name="Words">The reworded text, shortened around what differs; empty for other changes.</param>
internal sealed record ToldChange(ChangeMark Mark, string Sentence, Address Address, ImmutableArray<WordRun> Words);

/// <summary>A change in figures, a row of a table.</summary>
/// <param name="Note">What a total's change is made of; null for other figures.</param>
internal sealed record ToldFigure(
    string Name, string Column, string Old, string New, string Difference, string Percent, Address Address, bool IsTotal, string? Note)
{
    public ImmutableArray<string> Cells => [Name, Column, Old, New, Difference, Percent];
}

/// <summary>What kind of change it is, for a glance.</summary>
internal enum ChangeMark
{
    Added,
    Removed,
    Changed,
}
