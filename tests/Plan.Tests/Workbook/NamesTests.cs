using Plan.Compiler.Output.Sheets;

namespace Plan.Tests.Workbook;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Drift", "Drift")]
    [InlineData("a[b]:c*d?e/f\\g", "a b c d e f g")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("", "-")]
    [InlineData("///", "-")]
    [InlineData("history", "history (2)")]
    [InlineData("tab\tnew\nline", "tab new line")]
    [InlineData("En uppställning med ett alldeles för långt namn", "En uppställning med ett alldele")]
    [InlineData("123456789012345678901234567890😀", "123456789012345678901234567890")]
    public void A_sheet_has_a_name_that_a_workbook_takes(string wanted, string expected) => Assert.Equal(expected, Assert.Single(SheetNames.Of([wanted])));

    [Fact]
    public void Names_that_collide_are_told_apart()
    {
        var names = SheetNames.Of(["Drift", "drift", "Drift (2)", new('a', 40), new('A', 40), null]);
        Assert.Equal(["Drift", "drift (2)", "Drift (2) (2)", new string('a', 31), new string('A', 27) + " (2)", "-"], names);
        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
    }

    [Theory]
    [InlineData("cell:drift/resultat/budget-2025", "drift.resultat.budget_2025")]
    [InlineData("share:x/omstallning/budget-2025", "share.x.omstallning.budget_2025")]
    [InlineData("cell:2025/å-b/c", "_2025.å_b.c")]
    [InlineData("kontroll.antal", "kontroll.antal")]
    public void An_address_is_made_into_a_name(string address, string expected)
    {
        Assert.Equal(expected, DefinedNames.Of(address));
        Assert.True(DefinedNames.IsValid(expected));
    }

    [Theory]
    [InlineData("a1")]
    [InlineData("XFD1048576")]
    [InlineData("R1C1")]
    [InlineData("rc")]
    [InlineData("r2c")]
    [InlineData("C")]
    [InlineData("true")]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    public void What_looks_like_a_cell_is_no_name(string name) => Assert.False(DefinedNames.IsValid(name));

    [Theory]
    [InlineData("T_Mål")]
    [InlineData("rates")]
    [InlineData("drift.a1")]
    [InlineData("abcd1")]
    public void Anything_else_is(string name) => Assert.True(DefinedNames.IsValid(name));
}
