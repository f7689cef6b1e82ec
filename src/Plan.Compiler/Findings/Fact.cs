using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Model;

namespace Plan.Compiler.Findings;

/// <summary>A named value of a finding. How it is written is the language's business.</summary>
public abstract record Fact(string Name)
{
    public static Fact Text(string name, string value) => new TextFact(name, value);

    /// <summary>A year is a name: it is never grouped.</summary>
    public static Fact YearNumber(string name, int value) => new TextFact(name, value.ToString(CultureInfo.InvariantCulture));

    public static Fact Count(string name, int value) => new CountFact(name, value);

    public static Fact Date(string name, DateOnly value) => new DateFact(name, value);

    /// <param name="name">The name in braces.</param>
    /// <param name="value">In <paramref name="unit"/>.</param>
    /// <param name="decimals">At least so many are shown; more where the figure has them.</param>
    /// <param name="unit">Written after the figure; null for none.</param>
    public static Fact Amount(string name, decimal value, int decimals, Unit? unit = null) =>
        new AmountFact(name, value, decimals, unit);

    /// <summary>A column by its label, its period's, or the language's words for the period.</summary>
    public static Fact Column(string name, Column column) => column switch
    {
        { Label: { } label } => new TextFact(name, label),
        PeriodColumn { Period: var period } => Period(name, period),
        _ => new TextFact(name, column.Id),
    };

    /// <summary>A period by its label, or the language's words for its kind and year.</summary>
    public static Fact Period(string name, Period period) =>
        period.Label is { } label ? new TextFact(name, label) : new PeriodFact(name, period.Kind, period.Year);

    /// <summary>Figures that may be wrong, each by its name.</summary>
    public static Fact Figures(string name, IEnumerable<NamedFigure> figures) => new FiguresFact(name, [.. figures]);

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

/// <summary>Figures with commas and the language's "and": <c>Ekonomi (1 200 → 2 100 tkr)</c>.</summary>
public sealed record FiguresFact(string Name, ImmutableArray<NamedFigure> Values) : Fact(Name);

/// <summary>A figure as it is and, where that is to be said, as it perhaps should be.</summary>
public sealed record NamedFigure(Fact Name, Fact Figure, Fact? Corrected);

/// <summary>A period without a label of its own: <c>Budget 2025</c>, in the language's words.</summary>
public sealed record PeriodFact(string Name, PeriodKind Kind, int Year) : Fact(Name);

/// <summary>A day, written as the language writes dates in running text.</summary>
public sealed record DateFact(string Name, DateOnly Value) : Fact(Name);
