using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Binds the columns of one statement.</summary>
internal sealed class ColumnBinder
{
    private static readonly Key _decimals = new("decimals", new CountKind(0, StatementBinder.MostDecimals));
    private static readonly Key _rounding = new("rounding", new RoundingKind());

    public static readonly KeyTable PeriodKeys = new("column of a period",
        new("period", new ReferenceKind("period"), IsRequired: true),
        new("label", Key.Words),
        new("short", Key.Words),
        _decimals,
        _rounding)
    {
        Elsewhere = ImmutableDictionary<string, string>.Empty.Add("id", "column-id"),
    };

    public static readonly KeyTable ComputedKeys = new("computed column",
        new("id", Key.Id, IsRequired: true),
        new("label", Key.Words),
        new("short", Key.Words),
        new("sum", new ListKind(new TermKind("column"), Least: 1)) { NeedsValue = true },
        new("change", new ListKind(new ReferenceKind("column"), Least: 2, Most: 2)) { NeedsValue = true },
        _decimals,
        _rounding)
    {
        OneOf = ["sum", "change"],
    };

    /// <summary>What may stand in a list of columns.</summary>
    public static readonly EitherKind Column =
        new(new ReferenceKind("period"), new MappingKind(() => PeriodKeys), new MappingKind(() => ComputedKeys));

    private readonly MappingReader _statement;
    private readonly string _within;
    private readonly Unit _unit;
    private readonly List<Column> _columns = [];
    private readonly Dictionary<string, MappingReader> _computed = [];

    private ColumnBinder(MappingReader statement, string within, Unit unit) => (_statement, _within, _unit) = (statement, within, unit);

    private Scope Scope => _statement.Scope;

    /// <param name="statement">The statement's mapping.</param>
    /// <param name="within">The name that its columns are kept under.</param>
    /// <param name="unit">The statement's, of its roundings.</param>
    public static ImmutableArray<Column> Bind(MappingReader statement, string within, Unit unit)
    {
        var binder = new ColumnBinder(statement, within, unit);
        var items = statement.Items("columns", out var isLost);
        var isEmpty = items.IsEmpty && !isLost && statement.Node("columns") is not null;
        if (isEmpty) statement.ReportMissing("columns");
        if (isEmpty || isLost || !statement.IsWhole || statement.Node("columns") is null) statement.Scope.Lost.Add("column", within);
        foreach (var item in items)
            if (!binder.Declare(item))
                statement.Scope.Lost.Add("column", within);
        return new ColumnTerms(binder._columns, binder._computed, within).Resolve();
    }

    /// <summary>Enters a column; false where it is lost.</summary>
    private bool Declare(YamlNode item)
    {
        if (item is YamlScalar scalar) return DeclarePeriod(scalar.OnOneLine(), null);
        if (MappingReader.Open(item, TableFor(item), Scope) is not { } column) return false;
        return column.Table == ComputedKeys
            ? DeclareComputed(column)
            : column.Words("period") is { } period && DeclarePeriod(period, column);
    }

    // A column that names a period is that period's, whatever else it says.
    private static KeyTable TableFor(YamlNode item)
    {
        if (item is not YamlMapping mapping) return PeriodKeys;
        var words = mapping.Entries.Select(entry => entry.Key.Value).ToImmutableArray();
        return words.Contains("period") ? PeriodKeys
            : words.Any(ComputedKeys.OneOf.Contains) ? ComputedKeys
            : words.Any(word => Suggestions.Clear(word, ["period", .. ComputedKeys.Names]) == "period") ? PeriodKeys
            : ComputedKeys;
    }

    private bool DeclarePeriod(Located<string> id, MappingReader? column)
    {
        if (Scope.Resolve("period", id) is null) return false;
        if (Scope.Periods.FirstOrDefault(of => of.Id.Value == id.Value) is not { } period) return false;
        if (Scope.Things.Declare("column", id, Scope, _within))
            _columns.Add(new PeriodColumn(period, column?.Words("label")?.Value, column?.ShortName(), column?.Count("decimals"),
                column?.Rounding(() => _unit) ?? OwnRounding(period, id.Span), id.Span));
        return true;
    }

    // A period's rounding is an amount in its own unit, which may be of no use to this statement.
    private Rounding? OwnRounding(Period period, SourceSpan place)
    {
        if (period.Rounding?.Allowed is not { } allowed || allowed.Unit.ConvertsTo(_unit)) return null;
        if (_statement.Node("rounding") is not null) return null;
        Scope.ReportUnits(place, allowed.Unit, _unit);
        return Rounding.Unknown;
    }

    private bool DeclareComputed(MappingReader column)
    {
        var id = column.Id();
        var (label, shortName, decimals, rounding) =
            (column.Words("label")?.Value, column.ShortName(), column.Count("decimals"), column.Rounding(() => _unit));
        if (id is null || column.Chosen is not { } kind) return false;
        if (Scope.Things.TryFind("period", id.Value, out var period))
        {
            Things.ReportDuplicate("column-period", id, period, Scope);
            return false;
        }
        if (Scope.Things.Declare("column", id, Scope, _within))
        {
            _computed.Add(id.Value, column);
            _columns.Add(kind == "sum"
                ? new SumColumn(id.Value, label ?? id.Value, shortName, decimals, rounding, id.Span, [], IsWhole: false)
                : new ChangeColumn(id.Value, label ?? id.Value, shortName, decimals, rounding, id.Span, "", "", IsWhole: false));
        }
        return true;
    }
}
