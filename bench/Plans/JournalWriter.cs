using System.Globalization;
using System.Text;

namespace Plan.Bench.Plans;

/// <summary>The same figures as a journal of double entries: each column is a transaction, each total a balance that is asserted.</summary>
internal static class JournalWriter
{
    public static string Write(InventedPlan plan)
    {
        var journal = new StringBuilder();
        for (var column = 0; column < InventedPlan.Periods.Length; column++)
            Transaction(journal, $"{plan.Id}:drift:{InventedPlan.Periods[column]}", plan.Lines, column);
        for (var column = 0; column < InventedPlan.Periods.Length - InventedPlan.FirstBudget; column++)
        {
            var account = $"{plan.Id}:investering:{InventedPlan.Periods[column + InventedPlan.FirstBudget]}";
            foreach (var group in plan.Projects) Transaction(journal, $"{account}:{group.Id}", group.Lines, column);
            Move(journal, account, [.. plan.Projects.Select(group => (group.Id, group.Lines.Sum(line => line.Amounts[column])))]);
        }

        return journal.ToString();
    }

    private static void Transaction(StringBuilder journal, string account, IReadOnlyList<InventedLine> lines, int column)
    {
        journal.Append(CultureInfo.InvariantCulture, $"2026-01-01 {account}\n");
        foreach (var line in lines) journal.Append(CultureInfo.InvariantCulture, $"    {account}:{line.Id}  {line.Amounts[column]}\n");
        var total = -lines.Sum(line => line.Amounts[column]);
        journal.Append(CultureInfo.InvariantCulture, $"    {account}:total  {total} = {total}\n\n");
    }

    // From the groups' totals to the statement's own.
    private static void Move(StringBuilder journal, string account, IReadOnlyList<(string Id, int Amount)> groups)
    {
        journal.Append(CultureInfo.InvariantCulture, $"2026-01-01 {account}\n");
        foreach (var (id, amount) in groups) journal.Append(CultureInfo.InvariantCulture, $"    {account}:{id}:total  {amount} = 0\n");
        var total = -groups.Sum(group => group.Amount);
        journal.Append(CultureInfo.InvariantCulture, $"    {account}:total  {total} = {total}\n\n");
    }
}
