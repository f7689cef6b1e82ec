using System.Collections.Immutable;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Binds the amounts of a line, by period or computed column.</summary>
internal sealed class AmountsBinder(StatementDraft draft)
{
    /// <param name="isWhole">False where it can't be told which column an amount is in, so that none of the line is sure.</param>
    public ImmutableArray<CellAmount> Bind(MappingReader line, string key, out bool isWhole)
    {
        if (line.Table.Find(key) is null)
        {
            isWhole = true;
            return [];
        }
        var amounts = ImmutableArray.CreateBuilder<CellAmount>();
        var entries = line.Entries(key, out var isLost);
        isWhole = !isLost;
        foreach (var (columnKey, node) in entries)
        {
            var column = columnKey.OnOneLine();
            if (amounts.Any(amount => amount.Column.Value == column.Value)) continue;
            if (IsKnown(column, line.Scope)) amounts.Add(Read(column, node, line.Scope));
            else isWhole = false;
        }
        if (!isWhole) line.Scope.Lost.Doubt(Model.Doubt.Amount);
        return amounts.ToImmutable();
    }

    private CellAmount Read(Located<string> column, YamlNode node, Scope scope)
    {
        scope = scope.At(column.Value);
        var reading = draft.FindColumn(column.Value) is ChangeColumn
            ? Amounts.ReadChange(node, column.Value, scope, draft.Unit)
            : Amounts.ReadIn(node, column.Value, scope, draft.Unit);
        return new(column, reading.Value, reading.IsUnreadable);
    }

    private bool IsKnown(Located<string> column, Scope scope)
    {
        if (draft.FindColumn(column.Value) is not null and not PeriodColumn) return true;
        if (scope.Things.Has("period", column.Value))
        {
            scope.Things.Use("period", column.Value);
            return true;
        }
        if (!scope.Lost.MayHold("period") && !scope.Lost.MayHold("column", draft.Name))
            scope.ReportUnknown("period-or-column", column,
                [.. scope.Things.Ids("period"), .. draft.Columns.Where(c => c is not PeriodColumn).Select(c => c.Id)], draft.Name);
        return false;
    }
}
