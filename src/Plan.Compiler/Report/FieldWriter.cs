using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>Takes the fields of a report's records, each under its one name in lower camel case.</summary>
public abstract class FieldWriter
{
    public abstract void Text(string name, string? value);

    public abstract void Texts(string name, ImmutableArray<string> values);

    public abstract void Count(string name, int? value);

    /// <summary>An exact figure; how it is written stands in a text field beside it.</summary>
    public abstract void Amount(string name, decimal? value);

    public abstract void Flag(string name, bool value);

    /// <summary>How something is drawn: for templates, and no part of the data that others build on.</summary>
    public virtual void Layout(string name, string? value) => Text(name, value);

    /// <inheritdoc cref="Layout(string, string?)"/>
    public virtual void Layout(string name, bool value) => Flag(name, value);

    /// <inheritdoc cref="Layout(string, string?)"/>
    public virtual void Layout(string name, IReportPart? value) => Part(name, value);

    public abstract void Prose(string name, Prose? value);

    public abstract void Part(string name, IReportPart? value);

    public abstract void Parts<T>(string name, ImmutableArray<T> values)
        where T : IReportPart;
}
