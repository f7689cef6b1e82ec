using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Tests.Docs;

/// <summary>Takes the names of a record's fields, and the records in them.</summary>
internal sealed class FieldRecorder : FieldWriter
{
    private readonly List<string> _names = [];
    private readonly List<string> _layout = [];
    private readonly List<IReportPart> _parts = [];
    private readonly List<IReportPart> _drawn = [];

    /// <summary>Those that data holds: how something is drawn is none of it.</summary>
    public IReadOnlyList<string> Names => _names;

    public IReadOnlyList<IReportPart> Records => _parts;

    /// <summary>Those that templates alone have.</summary>
    public IReadOnlyList<string> LayoutNames => _layout;

    public IReadOnlyList<IReportPart> LayoutRecords => _drawn;

    public static FieldRecorder Of(IReportPart part)
    {
        var recorder = new FieldRecorder();
        part.Fields(recorder);
        return recorder;
    }

    public override void Text(string name, string? value) => _names.Add(name);

    public override void Texts(string name, ImmutableArray<string> values) => _names.Add(name);

    public override void Count(string name, int? value) => _names.Add(name);

    public override void Amount(string name, decimal? value) => _names.Add(name);

    public override void Flag(string name, bool value) => _names.Add(name);

    public override void Layout(string name, string? value) => _layout.Add(name);

    public override void Layout(string name, bool value) => _layout.Add(name);

    public override void Layout(string name, IReportPart? value)
    {
        _layout.Add(name);
        if (value is not null) _drawn.Add(value);
    }

    public override void Prose(string name, Prose? value) => _names.Add(name);

    public override void Part(string name, IReportPart? value)
    {
        _names.Add(name);
        if (value is not null) _parts.Add(value);
    }

    public override void Parts<T>(string name, ImmutableArray<T> values)
    {
        _names.Add(name);
        _parts.AddRange(values.Cast<IReportPart>());
    }
}
