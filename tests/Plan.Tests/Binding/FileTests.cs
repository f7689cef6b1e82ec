namespace Plan.Tests.Binding;

public sealed class FileTests
{
    [Fact]
    public void Lists_are_joined_the_manifest_first_then_by_path_by_code_point_then_by_place()
    {
        var bound = BoundCase.OfContent("goals: [{ id: m, name: M }]",
            ("å.yaml", "goals: [{ id: f, name: F }]"),
            ("a/b.yaml", "goals: [{ id: c, name: C }, { id: d, name: D }]"),
            ("z.yaml", "goals: [{ id: e, name: E }]"),
            ("B.yaml", "goals: [{ id: a, name: A }]"),
            ("a.yml", "goals: [{ id: b, name: B }]"));

        Assert.Equal(["m", "a", "b", "c", "d", "e", "f"], bound.Clean().Plan.Goals.Select(goal => goal.Id.Value));
    }

    [Fact]
    public void What_an_office_file_holds_is_the_offices_unless_it_says_otherwise()
    {
        var bound = BoundCase.OfMoney("""
            statements: [{ id: s, title: T, columns: [b25], lines: [{ offices: all }] }]
            """,
            ("e.yaml", """
            goals: [{ id: g, name: G }, { id: g2, name: G, office: other }]
            indicators: [{ id: i, name: I }]
            measures: [{ id: m, name: M }]
            assignments: [{ id: a, name: A }]
            office: { id: ekonomi, name: Ekonomi }
            budget: { s: [{ id: l, label: L, amounts: }, { id: l2, label: L, office: other, amounts: }] }
            statements: [{ id: own, title: T, columns: [b25], lines: [{ id: x, label: X, amounts: }] }]
            """),
            ("f.yaml", "office: ekonomi\nassignments: [{ id: b, name: B }]"),
            ("o.yaml", "offices: [{ id: other, name: O }]\nassignments: [{ id: c, name: C }]")).Clean().Plan;

        Assert.Equal(["ekonomi", "other"], bound.Goals.Select(goal => goal.Office?.Value));
        Assert.Equal("ekonomi", bound.Indicators.Single().Office?.Value);
        Assert.Equal("ekonomi", bound.Measures.Single().Office?.Value);
        Assert.Equal(["ekonomi", "ekonomi", null], bound.Assignments.Select(assignment => assignment.Office?.Value));
        Assert.Equal(["ekonomi", "other"], bound.Statements[0].Lines.Select(line => line.Office?.Value));
        Assert.Null(bound.Statements[1].Lines.Single().Office);
    }

    [Fact]
    public void One_office_and_a_list_of_them_stand_as_written()
    {
        var bound = BoundCase.OfContent("", ("a.yaml", "offices: [{ id: b, name: B }]\noffice: { id: a, name: A }"), ("c.yaml", "office: { id: c, name: C }"));

        Assert.Equal(["b", "a", "c"], bound.Clean().Plan.Offices.Select(office => office.Id.Value));
    }

    [Fact]
    public void A_slip_in_the_office_of_a_file_is_one_finding_however_much_it_holds()
    {
        var bound = BoundCase.OfContent("offices: [{ id: ekonomi, name: E }]",
            ("a.yaml", "office: [|ekonomie|]\ngoals: [{ id: g, name: G }, { id: h, name: H }]"));

        bound.Says("unknown-reference", "office");
        Assert.All(bound.Plan.Goals, goal => Assert.Equal("ekonomi", goal.Office?.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# a comment\n")]
    public void An_empty_file_takes_nothing_from_what_else_is_found(string text)
    {
        var bound = BoundCase.OfContent("goals: [{ id: g, name: G, area: [|gone|] }]", ("a.yaml", text));

        Assert.Contains(bound.Findings, finding => finding.Rule.Name == "unknown-reference");
        Assert.True(bound.Plan.IsWhole);
    }
}
