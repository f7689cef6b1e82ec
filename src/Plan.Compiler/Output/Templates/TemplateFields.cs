using System.Collections.Immutable;
using Plan.Compiler.Report;
using Scriban.Runtime;

namespace Plan.Compiler.Output.Templates;

/// <summary>Turns a record's fields into what templates work with. Records in them are turned when they are asked for.</summary>
internal sealed class TemplateFields : FieldWriter
{
    private readonly List<KeyValuePair<string, object?>> _fields = [];

    private TemplateFields() { }

    public static IReadOnlyList<KeyValuePair<string, object?>> Of(IReportPart part)
    {
        var writer = new TemplateFields();
        part.Fields(writer);
        return writer._fields;
    }

    public override void Text(string name, string? value) => Add(name, value);

    public override void Texts(string name, ImmutableArray<string> values) => Add(name, new ScriptArray(values));

    public override void Count(string name, int? value) => Add(name, value);

    public override void Amount(string name, decimal? value) => Add(name, value);

    public override void Flag(string name, bool value) => Add(name, value);

    public override void Prose(string name, Prose? value) => Add(name, value);

    public override void Part(string name, IReportPart? value) => Add(name, value is null ? null : new TemplateObject(value));

    public override void Parts<T>(string name, ImmutableArray<T> values) =>
        Add(name, new ScriptArray(values.Select(value => (object)new TemplateObject(value))));

    private void Add(string name, object? value) => _fields.Add(new(name, value));
}
