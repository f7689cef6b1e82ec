using Plan.Compiler;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Tests.Testing;

namespace Plan.Tests.Cases;

/// <summary>
/// Every folder here is a case: a plan in <c>input</c>, with marks around what is found in it, and what is found in <c>expected</c>.
/// </summary>
public sealed class CaseTests
{
    private static readonly CheckOptions Options = new(Today: new(2025, 6, 1));

    public static TheoryData<string> Names => [.. Case.Names];

    /// <summary>All but those that a plan's text can't show: they need a disk, a form or a template, and are proved where these are.</summary>
    public static TheoryData<string> Rules =>
    [
        .. AllChecks.All
            .Where(check => check.Find is not null || check.Rule.Code[..6] is not ("PLAN06" or "PLAN09"))
            .Select(check => check.Rule)
            .Where(rule => rule != Unreadable.Rule && rule != FileTooLarge.Rule)
            .Select(rule => rule.Name),
    ];

    [Fact]
    public void There_are_cases() => Assert.NotEmpty(Case.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_are_those_expected_and_stand_at_the_marks(string name)
    {
        var source = Case.Read(name);

        var found = PlanCompiler.Check(source.Files, name, Options).Findings;

        Snapshot.Matches(FindingDump.Of(found), $"tests/Plan.Tests/Cases/{name}/expected/findings.txt");
        AssertAtMarks(source, found);
    }

    /// <summary>A case of the rule's name finds it; its twin, the nearest plan that is right, doesn't.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_case_and_a_passing_twin(string rule)
    {
        Assert.Contains(PlanCompiler.Check(Case.Read(rule).Files, rule, Options).Findings, IsOfRule);
        Assert.DoesNotContain(PlanCompiler.Check(Case.Read($"{rule}-passes").Files, rule, Options).Findings, IsOfRule);

        bool IsOfRule(Finding finding) => finding.Rule.Name == rule;
    }

    // Each finding is where a mark is, and each mark has one: a place is never counted by hand.
    private static void AssertAtMarks(Case source, IEnumerable<Finding> found)
    {
        var places = found.Select(finding => new Mark(finding.Place.Source.Path, finding.Place.Start, finding.Place.End)).ToHashSet();
        Assert.True(
            places.SetEquals(source.Marks),
            $"Found without a mark:\n{Told(places.Except(source.Marks))}\nMarked, but nothing found:\n{Told(source.Marks.Except(places))}");

        string Told(IEnumerable<Mark> marks) => string.Join('\n', marks.Select(source.Tell));
    }
}
