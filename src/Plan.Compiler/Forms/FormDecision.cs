using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Editing;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Report;

namespace Plan.Compiler.Forms;

/// <summary>A figure that a form changes.</summary>
/// <param name="Figure">As the plan has it.</param>
/// <param name="Value">What it is to be.</param>
/// <param name="Filled">Where that stands.</param>
internal sealed record FormChange(FormFigure Figure, FigureValue Value, FilledFigure Filled);

/// <summary>Decides what forms change in a plan. Nothing that somebody else has changed since is overwritten.</summary>
internal static class FormDecision
{
    /// <summary>The changes in the order of the forms; findings say what can't be decided.</summary>
    public static (ImmutableArray<FormChange> Changes, ImmutableArray<Finding> Findings) Decide(OperationalPlan plan, ImmutableArray<FilledForm> forms)
    {
        var figures = new FormFigures(plan);
        var changes = new Dictionary<string, FormChange>(StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (var form in forms)
        {
            if (form.Plan != plan.Manifest.Id.Value)
            {
                findings.Add(FormOfOtherPlan.Rule.At(
                    form.File.All, null, Fact.Text("file", form.File.DisplayPath), Fact.Text("form", form.Plan), Fact.Text("plan", plan.Manifest.Id.Value)));
                continue;
            }
            var lost = new HashSet<string>(StringComparer.Ordinal);
            foreach (var filled in form.Figures)
                if (figures.Find(filled.Row, filled.Column) is not { } figure)
                    findings.AddRange(Gone(form, filled, figures, lost));
                else if (figure.UnitName != filled.UnitName)
                    findings.AddRange(OtherUnit(form, filled, figure, lost));
                else
                    Decide(figure, filled, changes, findings);
        }
        return ([.. changes.Values], [.. findings]);
    }

    private static void Decide(FormFigure figure, FilledFigure filled, Dictionary<string, FormChange> changes, List<Finding> findings)
    {
        // A spreadsheet keeps fifteen digits: what it leaves of a figure that nobody touched is no change.
        var isTouched = filled.Value != filled.Base.InSpreadsheet && filled.Value != filled.Base;
        if (!isTouched || filled.Value == figure.Value || filled.Value == figure.Value.InSpreadsheet) return;
        var key = FormFigures.KeyOf(figure);
        if (figure.Value != filled.Base) findings.Add(Changed(figure, filled, filled.Base, figure.Value, null));
        else if (!changes.TryGetValue(key, out var other)) changes.Add(key, new(figure, filled.Value, filled));
        else if (other.Value != filled.Value) findings.Add(Changed(figure, filled, filled.Base, other.Value, "forms"));
    }

    private static Finding Changed(FormFigure figure, FilledFigure filled, FigureValue before, FigureValue now, string? variant)
    {
        return ChangedSince.Rule.At(figure.Place, figure.Address,
            Fact.Text("line", figure.Label), Fact.Text("key", figure.Key), Fact.Text("sheet", filled.Sheet), Fact.Text("cell", filled.Cell),
            Told("before", before), Told("now", now), Told("filled", filled.Value)) with
        {
            Variant = variant,
        };

        Fact Told(string name, FigureValue value) => value.Number is { } number
            ? Fact.Amount(name, number, Math.Min(figure.Decimals, NumberStyle.DecimalsOf(number)), figure.Unit)
            : Fact.Text(name, value.Words ?? "–");
    }

    // A line that is gone takes all of its figures with it.
    private static IEnumerable<Finding> Gone(FilledForm form, FilledFigure filled, FormFigures figures, HashSet<string> lost)
    {
        var hasRow = figures.HasRow(filled.Row);
        if (lost.Add(hasRow ? filled.Column : filled.Row))
            yield return FormOfOtherPlan.Rule.At(form.File.All, null,
                Fact.Text("file", form.File.DisplayPath), Fact.Text("line", filled.Row), Fact.Text("column", filled.Column["in:".Length..]),
                Fact.Text("sheet", filled.Sheet), Fact.Text("cell", filled.Cell)) with
            {
                Variant = hasRow ? "column" : "line",
            };
    }

    private static IEnumerable<Finding> OtherUnit(FilledForm form, FilledFigure filled, FormFigure figure, HashSet<string> lost)
    {
        // A statement changes its unit for all of its lines.
        if (lost.Add($"{filled.Row.Split('/')[0]} {figure.UnitName}"))
            yield return FormOfOtherPlan.Rule.At(form.File.All, null,
                Fact.Text("file", form.File.DisplayPath), Fact.Text("line", filled.Row),
                Fact.Text("unit", filled.UnitName), Fact.Text("other", figure.UnitName),
                Fact.Text("sheet", filled.Sheet), Fact.Text("cell", filled.Cell)) with
            {
                Variant = "unit",
            };
    }
}
