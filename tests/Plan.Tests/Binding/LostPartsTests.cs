using Plan.Tests.Testing;

namespace Plan.Tests.Binding;

public sealed class LostPartsTests
{
    [Fact]
    public void An_unknown_part_of_a_file_hides_no_difference_of_a_statement_that_needs_nothing_of_it()
    {
        var plan = Compiled.Plan(Compiled.Manifest + """
            mål: []
            statements:
              - id: s
                title: S
                columns: [budget-2025]
                lines:
                  - { id: a, label: A, amounts: { budget-2025: 1 } }
                  - { id: t, label: T, sum: above, stated: { budget-2025: 3 } }
            """);

        Assert.Equal("unknown-key plan:prov\ntotal-differs cell:s/t/budget-2025 2", plan.Money());
    }
}
