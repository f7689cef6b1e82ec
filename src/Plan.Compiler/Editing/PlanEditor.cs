using System.Collections.Immutable;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Editing;

/// <summary>Puts figures into a plan's sources. All that is not such a figure stays to the letter.</summary>
internal sealed class PlanEditor
{
    private readonly YamlOwners _owners;
    private readonly DecimalMark _mark;
    private readonly FigureSpelling _spelling;
    private readonly List<TextEdit> _edits = [];
    private readonly List<Finding> _findings = [];

    private PlanEditor(IEnumerable<YamlReading> files, DecimalMark mark)
    {
        _owners = new(files);
        _mark = mark;
        _spelling = new(mark);
    }

    /// <summary>The texts of the files that change, by path; none where a figure can't be put in, which is found.</summary>
    /// <param name="files">The plan's.</param>
    /// <param name="mark">What decimals follow in it.</param>
    /// <param name="edits">At most one for each place.</param>
    public static (ImmutableSortedDictionary<string, string> Texts, ImmutableArray<Finding> Findings) Edit(
        ImmutableArray<YamlReading> files, DecimalMark mark, ImmutableArray<FigureEdit> edits)
    {
        var editor = new PlanEditor(files, mark);
        foreach (var owned in edits.GroupBy(edit => (edit.Owner.Span.Source.Path, edit.Owner.Span.Start, edit.Section)))
            editor.Edit([.. owned]);
        var texts = editor._edits.GroupBy(edit => edit.Span.Source)
            .ToImmutableSortedDictionary(file => file.Key.Path, file => TextEdit.Apply(file.Key.Text, file), CodePointOrder.Instance);
        return editor._findings.Count == 0 ? (texts, []) : (texts.Clear(), [.. editor._findings]);
    }

    /// <summary>That a figure has to be written by hand, at the line or indicator that it is of.</summary>
    public static Finding ByHand(FigureEdit edit) => WriteByHand.Rule.At(
        edit.Owner.Span, edit.Address, Fact.Text("key", edit.Key), Fact.Text("section", edit.Section),
        Fact.Text("value", edit.Value.IsGiven ? edit.Value.Invariant : ScalarText.NotGiven));

    // All of one mapping, as what is added to it is one edit.
    private void Edit(ImmutableArray<FigureEdit> edits)
    {
        var owner = _owners.Find(edits[0].Owner);
        var section = owner?.Entries.FirstOrDefault(entry => entry.Key.Value == edits[0].Section)?.Value;
        var figures = section as YamlMapping;
        var added = ImmutableArray.CreateBuilder<(string Key, string Value)>();
        foreach (var edit in edits)
        {
            var entry = figures?.Entries.FirstOrDefault(candidate => candidate.Key.Value == edit.Key);
            if (entry is not null) Replace(edit, entry, figures!);
            else if (edit.Value.IsGiven) added.Add((edit.Key, Written(edit, null, figures, isFlow: figures?.IsFlow ?? owner?.IsFlow ?? false)));
        }
        if (added.Count == 0) return;
        if (owner is not null && MappingInsertion.Add(owner, edits[0].Section, added.ToImmutable()) is { } addition) _edits.Add(addition);
        else _findings.AddRange(edits.Where(edit => added.Any(figure => figure.Key == edit.Key)).Select(ByHand));
    }

    private void Replace(FigureEdit edit, YamlEntry entry, YamlMapping figures)
    {
        if (entry.Value is not YamlScalar scalar)
        {
            _findings.Add(ByHand(edit));
            return;
        }
        var text = edit.Value.IsGiven ? Written(edit, scalar, figures, figures.IsFlow) : ScalarText.NotGiven;
        if (scalar.Span.End > scalar.Span.Start) _edits.Add(new(scalar.Span, text));
        else if (MappingInsertion.AfterColon(entry.Key) is { } at) _edits.Add(new(new(entry.Key.Span.Source, at, at), $" {text}"));
        else _findings.Add(ByHand(edit));
    }

    private string Written(FigureEdit edit, YamlScalar? replaced, YamlMapping? figures, bool isFlow)
    {
        var others = figures?.Entries.Select(entry => entry.Value).OfType<YamlScalar>().Where(scalar => scalar != replaced && !scalar.IsNotGiven);
        YamlScalar[] beside = [.. others ?? []];
        var style = StyleOf(replaced is { IsNotGiven: false } ? replaced : beside.FirstOrDefault());
        if (edit.Value.Number is not { } number) return ScalarText.OfWords(edit.Value.Words!, style);
        var around = beside.Concat(_owners.FiguresAround(edit.Owner.Span.Source.Path))
            .Select(scalar => WrittenFigure.Read(scalar.Value, _mark)).OfType<WrittenFigure>();
        var isPlain = style is not (ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted);
        var written = replaced is null ? null : WrittenFigure.Read(replaced.Value, _mark);
        return ScalarText.OfFigure(_spelling.Write(number, edit.Unit, written, around, allowsComma: !(isFlow && isPlain)), style);
    }

    private static ScalarStyle StyleOf(YamlScalar? model) => model?.Style ?? ScalarStyle.Plain;
}
