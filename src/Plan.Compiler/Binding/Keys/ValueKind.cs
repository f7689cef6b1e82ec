using System.Collections.Immutable;

namespace Plan.Compiler.Binding.Keys;

/// <summary>What a key's value is: the binders read by it, suggestions and the JSON Schema come from it.</summary>
internal abstract record ValueKind;

/// <summary>An id that is declared here.</summary>
internal sealed record IdKind : ValueKind;

/// <summary>Words on one line: a name, a label, a heading.</summary>
internal sealed record WordsKind : ValueKind;

/// <summary>Markdown, or <c>{ file: … }</c>.</summary>
internal sealed record TextKind : ValueKind;

/// <summary>A figure of money, with or without a unit.</summary>
internal sealed record AmountKind : ValueKind;

/// <summary>A bare decimal number.</summary>
internal sealed record NumberKind : ValueKind;

/// <summary>An indicator's outcome or target: a number, with <c>%</c> where the unit is that, or words where it is <c>text</c>.</summary>
internal sealed record IndicatorFigureKind : ValueKind;

/// <summary>One of the units that ship, or one's own with a label and a factor.</summary>
internal sealed record UnitKind : ValueKind;

/// <summary><c>none</c>, <c>auto</c> or an amount.</summary>
internal sealed record RoundingKind : ValueKind;

/// <summary>A year in four digits.</summary>
internal sealed record YearKind : ValueKind;

/// <summary>A year, or the first and the last: <c>2025-2027</c>.</summary>
internal sealed record YearRangeKind : ValueKind;

/// <summary><c>2025-12-31</c>.</summary>
internal sealed record DateKind : ValueKind;

/// <summary>A colour: <c>0a5866</c>.</summary>
internal sealed record ColourKind : ValueKind;

/// <summary><c>true</c> or <c>false</c>. <paramref name="Only"/>: the one of them that may be written.</summary>
internal sealed record FlagKind(bool? Only = null) : ValueKind;

/// <summary>A whole number, both bounds included.</summary>
internal sealed record CountKind(int Least, int Most) : ValueKind;

/// <summary>One of some words.</summary>
internal sealed record ChoiceKind(params ImmutableArray<string> Words) : ValueKind;

/// <summary>The language version.</summary>
internal sealed record VersionKind : ValueKind;

/// <summary>The id or path of a thing of one kind of address, or one of some words in its place.</summary>
internal sealed record ReferenceKind(string Kind, params ImmutableArray<string> Words) : ValueKind;

/// <summary>A line of a sum or column of a computed column, with its sign before it.</summary>
internal sealed record TermKind(string Kind) : ValueKind;

/// <summary>The address of any thing: <c>cell:drift/resultat/budget-2025</c>.</summary>
internal sealed record AddressKind : ValueKind;

/// <summary>The name of a rule.</summary>
internal sealed record RuleKind : ValueKind;

/// <summary>A list. <paramref name="OneIsEnough"/>: a single item may stand without being a list.</summary>
internal sealed record ListKind(ValueKind Item, bool OneIsEnough = false, int Least = 0, int Most = int.MaxValue) : ValueKind;

/// <summary>Keys of a table. Asked for when needed: tables can hold each other.</summary>
internal sealed record MappingKind(Func<KeyTable> Table) : ValueKind;

/// <summary>Keys that the author chooses, each with a value.</summary>
internal sealed record EntriesKind(ValueKind Key, ValueKind Value) : ValueKind;

/// <summary>Any one of several.</summary>
internal sealed record EitherKind(params ImmutableArray<ValueKind> Kinds) : ValueKind;
