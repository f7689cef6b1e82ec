using Plan.Compiler.Model;

namespace Plan.Tests.Binding;

public sealed class LineTests
{
    [Fact]
    public void Every_key_of_a_line_is_read()
    {
        var lines = Lines("""
            - { id: a, label: A, short: S, office: e, indent: 2, outside-total: true, parts: all, amounts: { b25: 1 700 tkr, b24: , o24: 0, summa: 3 } }
            - { id: b, label: B, part-of: a, amounts: }
            - { id: g, label: G, stated: { b25: 4 }, lines: [{ id: h, label: H, amounts: { b25: 4 } }] }
            - { id: t, label: T, sum: above, stated: { b25: 5 } }
            - { id: u, label: U, sum: all }
            - { id: v, label: V, sum: [t, -a, s/b, −g, -u] }
            - { label: X, heading: true }
            """);

        var a = Assert.IsType<EnteredLine>(lines[0]);
        Assert.Equal(("a", "A", "S", "e", 2, true, true, true), (a.Id?.Value, a.Label.Value, a.ShortName, a.Office?.Value, a.Indent, a.OutsideTotal, a.PartsAreAll, a.IsWhole));
        Assert.Equal(["b25 1700", "b24 ", "o24 0", "summa 3"], a.Amounts.Select(amount => $"{amount.Column} {amount.Amount?.Value.Value}"));
        Assert.Equal("a", lines[1].PartOf?.Value);
        Assert.Empty(Assert.IsType<EnteredLine>(lines[1]).Amounts);
        var group = Assert.IsType<GroupLine>(lines[2]);
        Assert.Equal((4m, "h"), (group.Stated.Single().Amount!.Value.Value, group.Lines.Single().Id!.Value));
        Assert.IsType<SumAbove>(Assert.IsType<TotalLine>(lines[3]).Sum);
        Assert.IsType<SumAll>(Assert.IsType<TotalLine>(lines[4]).Sum);
        var terms = Assert.IsType<SumTerms>(Assert.IsType<TotalLine>(lines[5]).Sum).Terms;
        Assert.Equal(["1 t", "-1 a", "1 b", "-1 g", "-1 u"], terms.Select(term => $"{term.Sign} {term.Statement}{term.Line}"));
        Assert.Equal(["t", "a", "b", "g", "u"], terms.Select(term => term.Span.Text));
        Assert.IsType<HeadingLine>(lines[6]);
    }

    [Fact]
    public void A_term_of_another_statement_keeps_its_name()
    {
        var bound = BoundCase.OfMoney("""
            statements:
              - { id: s, title: T, columns: [b25], lines: [{ id: t, label: T, sum: [-u/x] }] }
              - { id: u, title: T, unit: mkr, columns: [b25], lines: [{ id: x, label: X, amounts: }] }
            """).Clean();

        var term = Assert.IsType<SumTerms>(Assert.IsType<TotalLine>(bound.Statement("s").Lines.Single()).Sum).Terms.Single();
        Assert.Equal(("u", "x", -1, "u/x"), (term.Statement, term.Line, term.Sign, term.Span.Text));
    }

    [Fact]
    public void A_figure_of_a_change_may_have_a_percent_sign()
    {
        var bound = BoundCase.OfMoney("""
            statements:
              - id: s
                title: T
                columns: [b24, b25, { id: c, label: "%", change: [b24, b25] }]
                lines: [{ id: a, label: A, amounts: { c: "2,5 %" } }, { id: b, label: B, amounts: { c: -3 } }]
            """).Clean();

        Assert.Equal([2.5m, -3m], bound.Statement("s").Lines.Cast<EnteredLine>().Select(line => line.Amounts.Single().Amount!.Value.Value));
    }

    [Fact]
    public void Every_form_of_column_is_read()
    {
        var columns = BoundCase.OfMoney("""
            statements:
              - id: s
                title: T
                columns:
                  - b24
                  - { period: b25, label: Budget, short: B, decimals: 1, rounding: auto }
                  - { id: c, label: Diff, sum: [b25, -b24], rounding: 2 }
                  - { id: d, change: [b24, b25], decimals: 0 }
                lines: []
            """).Clean().Statement("s").Columns;

        Assert.Equal(["b24", "b25", "c", "d"], columns.Select(column => column.Id));
        Assert.Equal((null, "Budget", "Diff", "d"), (columns[0].Label, columns[1].Label, columns[2].Label, columns[3].Label));
        Assert.Equal(("B", 1, Rounding.Auto), (columns[1].ShortName, columns[1].Decimals, columns[1].Rounding));
        Assert.Equal([new("b25", 1), new ColumnTerm("b24", -1)], Assert.IsType<SumColumn>(columns[2]).Terms);
        Assert.Equal(2, columns[2].Rounding?.Allowed?.Value);
        Assert.Equal(("b24", "b25", true), Assert.IsType<ChangeColumn>(columns[3]) is var change ? (change.First, change.Second, change.IsWhole) : default);
    }

    [Fact]
    public void A_computed_column_may_stand_before_those_it_uses() => BoundCase.OfMoney("""
        statements: [{ id: s, title: T, columns: [{ id: c, sum: [d, b25] }, { id: d, sum: [b25] }, b25], lines: [] }]
        """).Clean();

    [Fact]
    public void What_a_statement_leaves_out_has_its_default()
    {
        var statement = BoundCase.OfMoney("statements: [{ id: s, title: T, columns: [b25], lines: [] }]").Clean().Statement("s");

        Assert.Equal((Unit.Tkr, 0, null, null, true), (statement.Unit, statement.Decimals, statement.Rounding, statement.Note, statement.IsWhole));
    }

    [Fact]
    public void Every_key_of_a_statement_is_read()
    {
        var statement = BoundCase.OfMoney("""
            statements: [{ id: s, title: T, short: S, note: N, unit: mkr, decimals: 2, rounding: 1,5, columns: [b25], lines: [] }]
            """.Replace("1,5", "'1,5'")).Clean().Statement("s");

        Assert.Equal(("T", "S", "N", Unit.Mkr, 2), (statement.Title.Value, statement.ShortName, statement.Note?.Value, statement.Unit, statement.Decimals));
        Assert.Equal((1.5m, Unit.Mkr), (statement.Rounding!.Allowed!.Value, statement.Rounding.Allowed.Unit));
    }

    private static System.Collections.Immutable.ImmutableArray<Line> Lines(string lines) => BoundCase.OfMoney($"""
        offices: [{"{ id: e, name: E }"}]
        statements:
          - id: s
            title: T
            columns: [b25, b24, o24, {"{ id: summa, sum: [b25] }"}]
            lines:
              {lines.Replace("\n", "\n      ")}
        """).Clean().Statement("s").Lines;
}
