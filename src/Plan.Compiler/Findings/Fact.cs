using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Findings;

/// <summary>A named value of a finding. How it is written is the language's business.</summary>
public abstract record Fact(string Name)
{
    public static Fact Text(string name, string value) => new TextFact(name, value);

    public static Fact Count(string name, int value) => new CountFact(name, value);

    /// <param name="name">The name in braces.</param>
    /// <param name="value">In <paramref name="unit"/>.</param>
    /// <param name="decimals">At least so many are shown; more where the figure has them.</param>
    /// <param name="unit">Written after the figure; null for none.</param>
    public static Fact Amount(string name, decimal value, int decimals, Unit? unit = null) =>
        new AmountFact(name, value, decimals, unit);

    public static Fact List(string name, IEnumerable<string> values) => new ListFact(name, [.. values]);
}

/// <summary>The author's or the tool's words, written as they are.</summary>
public sealed record TextFact(string Name, string Value) : Fact(Name);

/// <summary>A whole number of things; <c>{name|one|many}</c> in a sentence picks the word.</summary>
public sealed record CountFact(string Name, int Value) : Fact(Name);

/// <summary>A figure, written with the language's marks and groups.</summary>
public sealed record AmountFact(string Name, decimal Value, int Decimals, Unit? Unit) : Fact(Name);

/// <summary>Names, written with commas and the language's "and".</summary>
public sealed record ListFact(string Name, ImmutableArray<string> Values) : Fact(Name);
