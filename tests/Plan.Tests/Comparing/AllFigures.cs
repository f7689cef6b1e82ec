using Plan.Compiler;
using Plan.Compiler.Comparing;
using Plan.Compiler.Model;

namespace Plan.Tests.Comparing;

/// <summary>Every figure of a plan's statements, appropriations and shares by its address, and what a diff makes of it.</summary>
internal static class AllFigures
{
    public static Dictionary<string, decimal> Of(CompiledPlan plan)
    {
        var figures = new Dictionary<string, decimal>();
        foreach (var statement in plan.Figures.Statements)
            foreach (var cell in statement.Rows.SelectMany(row => statement[row]))
                if (cell.Figure is { } figure)
                    figures[statement.Statement.CellAddress(cell.Row.Line, cell.Column).ToString()] = figure;
        foreach (var one in plan.Plan.Appropriations)
        {
            Add(one.Amounts, $"appropriation:{one.Id.Value}", one.Unit);
            foreach (var share in one.Shares) Add(share.Amounts, $"share:{one.Id.Value}/{share.Id.Value}", one.Unit);
        }
        return figures;

        void Add(IEnumerable<CellAmount> amounts, string address, Unit unit)
        {
            foreach (var amount in amounts)
                if (amount.Amount is { } given)
                    figures[$"{address}/{amount.Column.Value}"] = given.Value.In(unit);
        }
    }

    /// <summary>The old figures with what the diff says done to them.</summary>
    public static Dictionary<string, decimal> With(this Dictionary<string, decimal> old, PlanDiff diff)
    {
        var renamed = diff.Periods.Where(pair => pair is { Old: not null, New: not null }).ToDictionary(pair => pair.Old!.Id.Value, pair => pair.New!.Id.Value);
        var gone = diff.Changes.OfType<Removed>().SelectMany(removed => removed.Figures).Select(figure => figure.Address.ToString()).ToHashSet();
        gone.UnionWith(diff.Changes.OfType<FigureChanged>().Where(change => change.Property == "amount").Select(change => (change.OldAddress ?? change.Address).ToString()));
        var figures = old.Where(figure => !gone.Contains(figure.Key)).ToDictionary(figure => InNewWords(figure.Key), figure => figure.Value);
        foreach (var figure in diff.Changes.OfType<Added>().SelectMany(added => added.Figures)) figures[figure.Address.ToString()] = figure.Value;
        foreach (var change in diff.Changes.OfType<FigureChanged>().Where(change => change is { Property: "amount", New: not null }))
            if (change.Address.Kind is not ("goal" or "frame"))
                figures[change.Address.ToString()] = change.New!.Value;
        return figures;

        string InNewWords(string address)
        {
            var at = address.LastIndexOf('/') + 1;
            return renamed.TryGetValue(address[at..], out var name) ? address[..at] + name : address;
        }
    }
}
