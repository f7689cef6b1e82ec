using Plan.Compiler.Output.Sheets;
using Plan.Tests.Testing;

namespace Plan.Tests.Workbook;

/// <summary>What <c>docs/workbook-description.md</c> says is so.</summary>
public sealed class DescriptionPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs/workbook-description.md"));

    private static string Example
    {
        get
        {
            const string Fence = "```yaml\n";
            var start = Page.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
            return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
        }
    }

    [Fact]
    public void Its_example_is_a_workbook() =>
        Snapshot.Matches(WorkbookDump.Of(Workbooks.Write(Example)), "tests/Plan.Tests/Workbook/DescriptionPage.expected.txt");

    [Fact]
    public void Its_example_is_a_valid_package() => Assert.Empty(PackageProblems.In(Workbooks.Write(Example)));

    public static TheoryData<string> Keys =>
    [
        .. DescriptionKeys.Workbook, .. DescriptionKeys.Sheet, .. DescriptionKeys.Column, .. DescriptionKeys.Row, .. DescriptionKeys.Block,
        .. DescriptionKeys.Cell, .. DescriptionKeys.Condition, .. DescriptionKeys.Input, .. DescriptionKeys.Freeze, .. DescriptionKeys.Style,
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void It_tells_every_key(string key) => Assert.Contains($"`{key}`", Page);
}
