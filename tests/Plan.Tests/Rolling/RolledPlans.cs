using Plan.Compiler;
using Plan.Compiler.Model;
using Plan.Compiler.Rolling;
using Plan.Compiler.Source;

namespace Plan.Tests.Rolling;

/// <summary>What must hold of any plan that is rolled.</summary>
internal static class RolledPlans
{
    private static readonly CheckOptions s_options = new(new DateOnly(2025, 6, 1));

    public static CompiledPlan Check(IFileStore files) => PlanCompiler.Check(files, "prov", s_options);

    public static RolledPlan Roll(IFileStore files, int years = 1)
    {
        var plan = Check(files);
        return PlanRoller.Roll(files, plan, plan.Plan.Manifest.Years.First + years, "prov", s_options);
    }

    /// <summary>Rolls a plan without errors and asserts all of it.</summary>
    /// <returns>How many figures were carried.</returns>
    public static int Assert(IFileStore files, int years = 1)
    {
        var old = Check(files);
        var rolled = Roll(files, years);
        var told = string.Join('\n', rolled.Files.Select(file => $"--- {file.Key}\n{file.Value}"));

        Xunit.Assert.False(rolled.Plan.HasErrors, string.Join('\n', rolled.Plan.Findings.Select(f => $"{f.Severity} {f.Rule} {f.Place} {f.Address}")) + "\n" + told);
        Xunit.Assert.Equal(old.Plan.Manifest.Years.First + years, rolled.Plan.Plan.Manifest.Years.First);
        var dropped = rolled.Items.Where(item => item.Outcome == RollOutcome.Dropped).Select(item => item.Address.ToString());
        Xunit.Assert.Empty(Ids(old.Plan, rolled.Periods).Except(Ids(rolled.Plan.Plan, null)).Except(dropped));
        return Carried(old, rolled, told);
    }

    private static int Carried(CompiledPlan old, RolledPlan rolled, string told)
    {
        var count = 0;
        foreach (var statement in old.Figures.Statements)
            foreach (var (row, cell) in statement.Rows.SelectMany(row => statement[row].Select(cell => (row, cell))))
            {
                if (row.Line.Id is not { } id || cell.Column is not PeriodColumn || !rolled.Periods.TryGetValue(cell.Column.Id, out var period)) continue;
                var carried = rolled.Plan.Figures.Find(statement.Statement.Id.Value)!.Find(id.Value, period);
                Xunit.Assert.True(carried is not null && carried.Figure == cell.Figure && carried.WrittenValue == cell.WrittenValue, $"{id}/{cell.Column.Id} {cell.Figure} {carried?.Figure}\n{told}");
                if (cell.Figure is not null) count++;
            }
        foreach (var appropriation in old.Plan.Appropriations)
        {
            var after = rolled.Plan.Plan.Appropriations.Single(one => one.Id.Value == appropriation.Id.Value);
            count += Same(appropriation.Amounts, after.Amounts);
            foreach (var (share, later) in appropriation.Shares.Zip(after.Shares)) count += Same(share.Amounts, later.Amounts);
        }
        return count;

        int Same(IEnumerable<CellAmount> before, IEnumerable<CellAmount> after)
        {
            var kept = before.Where(amount => rolled.Periods.ContainsKey(amount.Column.Value) && amount.Amount is not null)
                .Select(amount => (rolled.Periods[amount.Column.Value], amount.Amount!.Value)).ToList();
            Xunit.Assert.Equal(kept, after.Where(amount => amount.Amount is not null).Select(amount => (amount.Column.Value, amount.Amount!.Value)));
            return kept.Count;
        }
    }

    // Every address but the plan's own, periods by the names that the new plan has for them.
    private static IEnumerable<string> Ids(OperationalPlan plan, IReadOnlyDictionary<string, string>? periods) =>
    [
        .. plan.Offices.Select(one => one.Address.ToString()),
        .. plan.Areas.Select(one => one.Address.ToString()),
        .. plan.Goals.Select(one => one.Address.ToString()),
        .. plan.Indicators.Select(one => one.Address.ToString()),
        .. plan.Measures.Select(one => one.Address.ToString()),
        .. plan.Assignments.Select(one => one.Address.ToString()),
        .. plan.Frames.Select(one => one.Address.ToString()),
        .. plan.Appropriations.SelectMany(one => one.Shares.Select(share => $"share:{one.Id.Value}/{share.Id.Value}").Append(one.Address.ToString())),
        .. plan.Statements.Select(one => one.Address.ToString()),
        .. plan.Statements.SelectMany(one => StatementStructure.InWrittenOrder(one.Lines).Where(line => line.Id is not null).Select(line => one.LineAddress(line).ToString())),
        .. plan.Manifest.Periods.Select(period => $"period:{(periods is null ? period.Id.Value : periods.GetValueOrDefault(period.Id.Value, period.Id.Value))}"),
    ];
}
