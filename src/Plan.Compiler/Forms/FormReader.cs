using System.Collections.Immutable;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Output.Sheets;
using Plan.Compiler.Source;

namespace Plan.Compiler.Forms;

/// <summary>Reads what was filled in, wherever its rows and columns have gone. Whatever people did to the form is among the findings.</summary>
internal sealed class FormReader
{
    private readonly SourceText _file;
    private readonly FormFacts _facts;
    private readonly ImmutableArray<SheetAnchors> _sheets;
    private readonly FilledCellReader _cells;
    private readonly List<Finding> _findings = [];

    private FormReader(FilledWorkbook workbook, SourceText file, FormFacts facts, DecimalMark mark)
    {
        (_file, _facts) = (file, facts);
        _sheets = SheetAnchors.In(workbook);
        _cells = new(file, mark, _findings);
    }

    /// <summary>The form; null where there is none to read.</summary>
    /// <param name="reading">The file as a workbook.</param>
    /// <param name="file">What findings point to.</param>
    /// <param name="mark">What decimals follow in the plan: for what is offered in the place of text.</param>
    public static (FilledForm? Form, ImmutableArray<Finding> Findings) Read(WorkbookReading reading, SourceText file, DecimalMark mark)
    {
        if (reading.Workbook is not { } workbook) return (null, [Unreadable(file, VariantOf(reading.Problem))]);
        if (FormFacts.Of(workbook) is not { } facts)
            return (null, [Unreadable(file, FormFacts.IsOfOtherVersion(workbook) ? "newer" : "no-form")]);
        var reader = new FormReader(workbook, file, facts, mark);
        return reader.Read();
    }

    private static Finding Unreadable(SourceText file, string? variant) =>
        FormUnreadable.Rule.At(file.All, null, Fact.Text("file", file.DisplayPath)) with { Variant = variant };

    private static string? VariantOf(WorkbookProblem? problem) => problem switch
    {
        WorkbookProblem.Locked => "locked",
        WorkbookProblem.OpenDocument => "open-document",
        WorkbookProblem.TooLarge => "too-large",
        _ => null,
    };

    private (FilledForm? Form, ImmutableArray<Finding> Findings) Read()
    {
        if (_sheets.IsEmpty) return (null, [Unreadable(_file, "no-sheet")]);
        if (FindCopy() is { } copy) return (null, [copy]);
        var figures = ReadFigures();
        CheckStatus();
        return (new(_file, _facts.Plan, _facts.Office, Panel(FormAnchors.Comment)?.Text, figures), [.. _findings]);
    }

    private Finding? FindCopy()
    {
        foreach (var (index, sheet) in _sheets.Index())
            foreach (var other in _sheets.Skip(index + 1))
                if (sheet.Shares(other, _facts.Figures.Select(figure => figure.Row)))
                    return AnchorTwice.Rule.At(_file.All, null, Fact.Text("sheet", sheet.Sheet.Name), Fact.Text("other", other.Sheet.Name)) with
                    {
                        Variant = "sheet",
                    };
        return null;
    }

    private ImmutableArray<FilledFigure> ReadFigures()
    {
        var figures = ImmutableArray.CreateBuilder<FilledFigure>();
        var missing = new List<string>();
        // What is said of a row or column is said once.
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in _facts.Figures)
        {
            var holders = _sheets.Where(sheet => !sheet.Rows(fact.Row).IsEmpty).ToList();
            if (holders is not [var sheet])
            {
                if (told.Add(fact.Row)) missing.Add(fact.Row);
                continue;
            }
            if (sheet.Rows(fact.Row) is not [var row]) Tell(AnchorTwice.Rule, "row", fact.Row, sheet, null);
            else if (sheet.Columns(fact.Column) is not [var column])
                Tell(sheet.Columns(fact.Column).IsEmpty ? AnchorMissing.Rule : AnchorTwice.Rule, "column", fact.Column, sheet, "column");
            else if (_cells.Read(sheet.Sheet, row, column, isWords: fact.UnitName == "text") is { } value)
                figures.Add(new(
                    fact.Row, fact.Column, fact.UnitName, fact.Base, value, CommentOf(sheet, row), sheet.Sheet.Name, CellNames.Of(row, column)));
        }
        if (missing.Count > 0)
            _findings.Add(AnchorMissing.Rule.At(_file.All, null, Fact.List("rows", missing), Fact.Count("count", missing.Count)));
        return figures.ToImmutable();

        void Tell(Rule rule, string what, string name, SheetAnchors sheet, string? variant)
        {
            if (told.Add($"{sheet.Sheet.Name}/{name}"))
                _findings.Add(rule.At(_file.All, null, Fact.Text("sheet", sheet.Sheet.Name), Fact.Text(what, name)) with { Variant = variant });
        }
    }

    private static string? CommentOf(SheetAnchors sheet, int row) =>
        sheet.Columns(FormAnchors.Comment) is [var column] && sheet.Sheet.Find(row, column)?.Text is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    private void CheckStatus()
    {
        if (_facts.Done.Length == 0) return;
        var status = Panel(FormAnchors.Status);
        if (string.Equals(status?.Text, _facts.Done, StringComparison.OrdinalIgnoreCase)) return;
        _findings.Add(FormUnfinished.Rule.At(_file.All, null,
            Fact.Text("file", _file.DisplayPath), Fact.Text("status", status?.Text ?? ""), Fact.Text("done", _facts.Done),
            Fact.Text("sheet", status?.Sheet ?? ""), Fact.Text("cell", status?.Cell ?? "")) with
        {
            Variant = status?.Text is { Length: > 0 } ? null : "empty",
        });
    }

    // The text of a cell beside the frame, and where it is; null where its row or column is gone.
    private (string? Text, string Sheet, string Cell)? Panel(string column)
    {
        foreach (var sheet in _sheets)
            if (sheet.Rows(FormAnchors.Panel) is [var row] && sheet.Columns(column) is [var at])
                return (sheet.Sheet.Find(row, at)?.Text.Trim(), sheet.Sheet.Name, CellNames.Of(row, at));
        return null;
    }
}
