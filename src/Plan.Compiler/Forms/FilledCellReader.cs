using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Editing;
using Plan.Compiler.Findings;
using Plan.Compiler.Output.Sheets;
using Plan.Compiler.Report;
using Plan.Compiler.Source;
using Area = Plan.Compiler.Output.Sheets.Area;

namespace Plan.Compiler.Forms;

/// <summary>Reads single cells that were filled in, and says what can't be a figure there.</summary>
/// <param name="file">What findings point to.</param>
/// <param name="mark">What decimals follow in the plan.</param>
/// <param name="findings">Where they go.</param>
internal sealed class FilledCellReader(SourceText file, DecimalMark mark, List<Finding> findings)
{
    private const decimal Limit = 10_000_000_000_000m;

    private readonly HashSet<Area> _told = [];

    /// <summary>What the cell says; null with a finding where that is no value.</summary>
    public FigureValue? Read(FilledSheet sheet, int row, int column, bool isWords)
    {
        if (MergedOver(sheet, row, column) is { } area) return RefuseMerged(sheet, row, column, area);
        var cell = sheet.Find(row, column);
        if (cell is null || (cell is { Kind: CellKind.Text, IsComputed: false } && string.IsNullOrWhiteSpace(cell.Text))) return FigureValue.NotGiven;
        FigureValue? value = isWords ? WordsOf(sheet, cell) : NumberOf(sheet, cell);
        if (cell.IsComputed && value is { } computed)
            findings.Add(FormulaRead.Rule.At(file.All, null, [.. PlaceOf(sheet, cell), Fact.Text("value", Shown(computed))]));
        return value;
    }

    private FigureValue? NumberOf(FilledSheet sheet, FilledCell cell) => cell.Kind switch
    {
        CellKind.Number when cell.Number is not { } number || Math.Abs(number) >= Limit =>
            Refuse(sheet, cell, "too-large", Fact.Count("most", NumberSyntax.MostDigits)),
        CellKind.Number when NumberStyle.DecimalsOf(cell.Number!.Value) > NumberSyntax.MostDecimals =>
            Refuse(sheet, cell, "too-fine", Fact.Count("most", NumberSyntax.MostDecimals)),
        CellKind.Number => FigureValue.Of(cell.Number),
        CellKind.Date => Refuse(sheet, cell, "date"),
        CellKind.Truth => Refuse(sheet, cell, "truth"),
        CellKind.Error => Refuse(sheet, cell, "error"),
        CellKind.Nothing => Refuse(sheet, cell, "formula"),
        _ => Refuse(sheet, cell, null, Fact.Text("suggestion", Suggestion(cell.Text) ?? "")),
    };

    // A figure where words are asked for may be one: 3 of 4 goals, a rank.
    private FigureValue? WordsOf(FilledSheet sheet, FilledCell cell) => cell.Kind switch
    {
        CellKind.Text => FigureValue.Of(string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        CellKind.Number when cell.Number is { } number => FigureValue.Of(FigureValue.Of(number).Invariant),
        CellKind.Date => Refuse(sheet, cell, "date"),
        CellKind.Error => Refuse(sheet, cell, "error"),
        CellKind.Nothing => Refuse(sheet, cell, "formula"),
        _ => Refuse(sheet, cell, "not-words"),
    };

    private FigureValue? Refuse(FilledSheet sheet, FilledCell cell, string? variant, params ReadOnlySpan<Fact> facts)
    {
        findings.Add(NotAnAmount.Rule.At(file.All, null, [.. PlaceOf(sheet, cell), Fact.Text("written", cell.Text), .. facts]) with
        {
            Variant = variant,
            Hints = facts is [TextFact { Name: "suggestion", Value.Length: > 0 }] ? ["write"] : [],
        });
        return null;
    }

    private FigureValue? RefuseMerged(FilledSheet sheet, int row, int column, Area area)
    {
        if (_told.Add(area))
            findings.Add(NotAnAmount.Rule.At(file.All, null,
                Fact.Text("sheet", sheet.Name), Fact.Text("cell", CellNames.Of(row, column)),
                Fact.Text("written", $"{CellNames.Of(area.FirstRow, area.FirstColumn)}:{CellNames.Of(area.LastRow, area.LastColumn)}")) with
            {
                Variant = "merged",
            });
        return null;
    }

    private static Area? MergedOver(FilledSheet sheet, int row, int column)
    {
        foreach (var area in sheet.Merged)
            if (area.FirstRow <= row && row <= area.LastRow && area.FirstColumn <= column && column <= area.LastColumn)
                return area;
        return null;
    }

    private static Fact[] PlaceOf(FilledSheet sheet, FilledCell cell) =>
        [Fact.Text("sheet", sheet.Name), Fact.Text("cell", CellNames.Of(cell.Row, cell.Column))];

    private static string Shown(FigureValue value) => value.IsGiven ? value.Invariant : "–";

    // The figure without what stands around it: 17 240 tkr. A unit that would change what it means is not taken off unsaid.
    private string? Suggestion(string text)
    {
        var plain = text.ReplaceLineEndings(" ").Trim();
        return WrittenFigure.Read(plain, mark) is { } figure && NumberSyntax.Parse(plain[..^figure.Suffix.Length].Trim(), mark) is not null
            && !NumberSyntax.IsAmbiguous(plain[..^figure.Suffix.Length].Trim(), mark)
                ? plain[..^figure.Suffix.Length].Trim()
                : null;
    }
}
