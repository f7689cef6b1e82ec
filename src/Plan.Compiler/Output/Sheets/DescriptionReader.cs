using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Reads a workbook's description from the YAML that a template rendered.</summary>
internal sealed class DescriptionReader
{
    private const int MostLevels = 7;
    private const int MostFrozen = 100;
    private const int MostScale = 400;

    // In the order of InputKind.
    private static readonly ImmutableArray<string> Kinds = ["whole", "number", "text", "list"];

    private readonly DescriptionFields _fields;
    private readonly StyleReader _styles;

    private DescriptionReader(List<Finding> findings)
    {
        _fields = new(findings);
        _styles = new(_fields);
    }

    public static WorkbookDescription Read(YamlNode root, List<Finding> findings) => new DescriptionReader(findings).Workbook(root);

    private WorkbookDescription Workbook(YamlNode root)
    {
        var workbook = new WorkbookDescription();
        foreach (var (key, value) in _fields.Of(root, DescriptionKeys.Workbook))
            workbook = key switch
            {
                "title" => workbook with { Title = _fields.Text(value)?.Value },
                "subject" => workbook with { Subject = _fields.Text(value)?.Value },
                "author" => workbook with { Author = _fields.Text(value)?.Value },
                "keywords" => workbook with { Keywords = _fields.Text(value)?.Value },
                "styles" => workbook with { Styles = _styles.Styles(value) },
                _ => workbook with { Sheets = [.. _fields.Items(value).Select(Sheet)] },
            };
        if (root is YamlMapping mapping && !mapping.Entries.Any(entry => entry is { Key.Value: "sheets", Value: not YamlSequence { Items: [] } }))
            _fields.Report(root.Span, "no-sheet");
        return workbook;
    }

    private SheetDescription Sheet(YamlNode node)
    {
        var sheet = new SheetDescription(node.Span);
        foreach (var (key, value) in _fields.Of(node, DescriptionKeys.Sheet))
            sheet = key switch
            {
                "id" => sheet with { Id = _fields.Text(value) },
                "name" => sheet with { Name = _fields.Text(value)?.Value },
                "columns" => sheet with { Columns = [.. _fields.Items(value).Select(Column)] },
                "rows" => sheet with { Blocks = [.. _fields.Items(value).Select(Block)] },
                "conditions" => sheet with { Conditions = [.. _fields.Items(value).Select(Condition).OfType<ConditionDescription>()] },
                "inputs" => sheet with { Inputs = [.. _fields.Items(value).Select(Input).OfType<InputDescription>()] },
                "protect" => sheet with { IsProtected = _fields.Flag(value) ?? false },
                "hidden" => sheet with { IsHidden = _fields.Flag(value) ?? false },
                "freeze" => Freeze(sheet, value),
                "fit" => sheet with { FitsPage = _fields.Choice(value, ["width", "page"]) == "page" },
                "scale" => sheet with { Scale = _fields.Count(value, MostScale) },
                "footer" => sheet with { Footer = _fields.Text(value)?.Value },
                _ => sheet with { Pages = _fields.Text(value)?.Value },
            };
        RequireKey(node, "columns");
        return sheet;
    }

    private SheetDescription Freeze(SheetDescription sheet, YamlNode node)
    {
        foreach (var (key, value) in _fields.Of(node, DescriptionKeys.Freeze))
            sheet = key == "rows"
                ? sheet with { FrozenRows = _fields.Count(value, MostFrozen) ?? 0 }
                : sheet with { FrozenColumns = _fields.Count(value, MostFrozen) ?? 0 };
        return sheet;
    }

    private ColumnDescription Column(YamlNode node)
    {
        var column = new ColumnDescription(node.Span);
        foreach (var (key, value) in _fields.Of(node, DescriptionKeys.Column))
            column = key switch
            {
                "id" => column with { Id = _fields.Text(value) },
                "width" => column with { Width = Math.Clamp(_fields.Number(value) ?? column.Width, 0, 255) },
                "level" => column with { Level = _fields.Count(value, MostLevels) ?? 0 },
                "hidden" => column with { IsHidden = _fields.Flag(value) ?? false },
                _ => column with { Style = _styles.Add(column.Style, key, value) },
            };
        RequireKey(node, "id");
        return column;
    }

    // What has rows of its own is a block; anything else is a row that stands alone.
    private BlockDescription Block(YamlNode node)
    {
        if (node is not YamlMapping mapping || !mapping.Entries.Any(entry => entry.Key.Value == "rows"))
            return new(null, [Row(node)]);
        var block = new BlockDescription(null, []);
        foreach (var (key, value) in _fields.Of(node, DescriptionKeys.Block))
            block = key switch
            {
                "id" => block with { Id = _fields.Text(value) },
                "table" => block with { Table = _fields.Text(value) },
                "to" => block with { To = _fields.Text(value) },
                "filter" => block with { HasFilter = _fields.Flag(value) ?? true },
                _ => block with { Rows = [.. _fields.Items(value).Select(Row)] },
            };
        return block;
    }

    private RowDescription Row(YamlNode node)
    {
        var row = new RowDescription(node.Span);
        foreach (var (key, value) in _fields.Of(node, DescriptionKeys.Row))
            row = key switch
            {
                "id" => row with { Id = _fields.Text(value) },
                "height" => row with { Height = _fields.Number(value) is { } height ? Math.Clamp(height, 0, 409) : null },
                "level" => row with { Level = _fields.Count(value, MostLevels) ?? 0 },
                "hidden" => row with { IsHidden = _fields.Flag(value) ?? false },
                "repeat" => row with { IsRepeated = _fields.Flag(value) ?? false },
                "page" => row with { BeginsPage = _fields.Flag(value) ?? false },
                "to" => row with { To = _fields.Text(value) },
                "cells" => row with { Cells = [.. _fields.Of(value).Select(cell => Cell(cell.Key, cell.Value))] },
                _ => row with { Style = _styles.Add(row.Style, key, value) },
            };
        return row;
    }

    // A cell that is a bare value is text.
    private CellDescription Cell(Located<string> column, YamlNode node)
    {
        var cell = new CellDescription(column);
        if (node is YamlScalar scalar) return scalar.IsNotGiven ? cell : cell with { Text = scalar.Value };
        foreach (var (key, value) in _fields.Of(node, DescriptionKeys.Cell))
            cell = key switch
            {
                "text" => cell with { Text = _fields.Text(value)?.Value },
                "number" => cell with { Number = _fields.Number(value) },
                "date" => cell with { Date = _fields.Date(value) },
                "formula" => cell with { Formula = _fields.Text(value) },
                "link" => cell with { Link = _fields.Text(value) },
                "tip" => cell with { Tip = _fields.Text(value)?.Value },
                "name" => cell with { Name = _fields.Text(value) },
                _ => cell with { Style = _styles.Add(cell.Style, key, value) },
            };
        return cell;
    }

    private ConditionDescription? Condition(YamlNode node)
    {
        Located<string>? cells = null, when = null;
        var style = StyleDescription.None;
        foreach (var (key, value) in _fields.Of(node, DescriptionKeys.Condition))
            switch (key)
            {
                case "cells": cells = _fields.Text(value); break;
                case "when": when = _fields.Text(value); break;
                default: style = _styles.Add(style, key, value); break;
            }
        RequireKey(node, "cells");
        RequireKey(node, "when");
        return cells is not null && when is not null ? new(cells, when, style) : null;
    }

    private InputDescription? Input(YamlNode node)
    {
        Located<string>? cells = null;
        var input = new InputDescription(new("", node.Span), InputKind.Text);
        foreach (var (key, value) in _fields.Of(node, DescriptionKeys.Input))
            switch (key)
            {
                case "cells": cells = _fields.Text(value); break;
                case "take": input = input with { Kind = (InputKind)Math.Max(0, Kinds.IndexOf(_fields.Choice(value, Kinds) ?? "")) }; break;
                case "most": input = input with { Most = Math.Abs(_fields.Number(value) ?? input.Most) }; break;
                case "choices": input = input with { Choices = [.. _fields.Items(value).Select(choice => _fields.Text(choice)?.Value).OfType<string>()] }; break;
                case "prompt-title": input = input with { PromptTitle = _fields.Text(value)?.Value ?? "" }; break;
                case "prompt": input = input with { Prompt = _fields.Text(value)?.Value ?? "" }; break;
                case "error-title": input = input with { ErrorTitle = _fields.Text(value)?.Value ?? "" }; break;
                default: input = input with { Error = _fields.Text(value)?.Value ?? "" }; break;
            }
        RequireKey(node, "cells");
        RequireKey(node, "take");
        return cells is null ? null : input with { Cells = cells };
    }

    // What is no mapping has been reported.
    private void RequireKey(YamlNode node, string key)
    {
        if (node is YamlMapping mapping && !mapping.Entries.Any(entry => entry.Key.Value == key))
            _fields.Report(node.Span, "missing-key", Fact.Text("value", key));
    }
}
