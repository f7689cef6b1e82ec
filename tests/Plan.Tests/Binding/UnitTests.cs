using Plan.Compiler.Findings;

namespace Plan.Tests.Binding;

public sealed class UnitTests
{
    private const string Statements = """
        statements:
          - { id: kronor, title: T, columns: [b25, b24], lines: [{ id: k, label: K, amounts: { b25: 1 } }] }
          - { id: people, title: T, unit: { label: årsarbetare, factor: 1 }, columns: [b25, b24], lines: [{ id: p, label: P, amounts: { b25: 1 } }] }

        """;

    [Theory]
    [InlineData("statements: [{ id: s, title: T, unit: { label: euro, factor: 1 }, columns: [b25], lines: [{ id: l, label: L, amounts: { b25: [|3 tkr|] } }] }]")]
    [InlineData("statements: [{ id: s, title: T, unit: { label: euro, factor: 1 }, rounding: [|1 kr|], columns: [b25], lines: [] }]")]
    [InlineData("statements: [{ id: s, title: T, columns: [b25], lines: [{ id: t, label: T, sum: [kronor/k, -[|people/p|]] }] }]")]
    [InlineData("appropriations: [{ id: a, name: A, line: [|people/p|] }]")]
    [InlineData("appropriations: [{ id: a, name: A, unit: { label: euro, factor: 1 }, line: [|kronor/k|] }]")]
    [InlineData("appropriations: [{ id: a, name: A, unit: { label: euro, factor: 1 }, amounts: { b25: [|3 tkr|] } }]")]
    [InlineData("appropriations: [{ id: a, name: A, unit: { label: euro, factor: 1 }, shares: [{ id: s, name: S, amounts: { b25: [|3 tkr|] } }] }]")]
    [InlineData("appropriations: [{ id: a, name: A, unit: { label: euro, factor: 1 } }]\ngoals: [{ id: g, name: G, financing: { from: [{ appropriation: a, period: b25, amount: [|3|] }] } }]")]
    [InlineData("frames: [{ id: f, title: F, from: [|people/p/b24|], to: kronor/k/b25 }]")]
    [InlineData("areas: [{ id: a, name: A, text: '[]([|cell:people/p/b25|] \"mkr\")' }]")]
    public void Kronor_and_a_unit_of_ones_own_do_not_meet(string content) =>
        Bind(content).Says("unit-mismatch");

    [Fact]
    public void A_period_whose_rounding_is_in_kronor_says_nothing_for_a_statement_of_people() => BoundCase.Of("""
        plan: 1
        id: p
        title: T
        years: 2025
        unit: tkr
        periods: { a: { kind: budget, year: 2025, rounding: 2 } }
        statements: [{ id: s, title: T, unit: { label: people, factor: 1 }, columns: [[|a|]], lines: [] }]
        """).Says("unit-mismatch");

    [Theory]
    [InlineData("statements: [{ id: s, title: T, unit: mkr, columns: [b25], lines: [{ id: t, label: T, sum: [kronor/k] }, { id: l, label: L, amounts: { b25: 3 tkr } }] }]")]
    [InlineData("appropriations: [{ id: a, name: A, unit: mkr, line: kronor/k, amounts: { b25: 3 tkr } }]\ngoals: [{ id: g, name: G, financing: { from: [{ appropriation: a, period: b25, amount: 3 kr }] } }]")]
    [InlineData("statements: [{ id: s, title: T, unit: { label: hundred people, factor: 100 }, columns: [b25], lines: [{ id: t, label: T, sum: [people/p] }] }]")]
    [InlineData("frames: [{ id: f, title: F, from: kronor/k/b24, to: kronor/k/b25, changes: [{ label: L, amount: 1 mkr }] }]")]
    [InlineData("areas: [{ id: a, name: A, text: '[](cell:kronor/k/b25 \"mkr\") [](cell:people/p/b25 \"årsarbetare\")' }]")]
    public void What_converts_may_meet(string content) => Bind(content).Clean();

    [Fact]
    public void Both_units_are_told() => Assert.Equal([Fact.Text("unit", "tkr"), Fact.Text("other", "euro")],
        BoundCase.OfMoney("appropriations: [{ id: a, name: A, unit: { label: euro, factor: 1 }, amounts: { b25: [|3 tkr|] } }]").Says("unit-mismatch").Facts);

    private static BoundCase Bind(string content) => BoundCase.OfMoney("", ("a.yaml", Statements), ("b.yaml", content));
}
