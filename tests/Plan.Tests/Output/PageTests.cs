using System.Text;
using Plan.Compiler.Output;
using Plan.Compiler.Report;
using Plan.Tests.Report;

namespace Plan.Tests.Output;

public sealed class PageTests
{
    [Theory]
    [InlineData("lulea-ksf-2025")]
    [InlineData("riverside-library-2026")]
    public void A_real_plan_renders(string name)
    {
        var page = HtmlFormat.Format.Render(BuiltReports.OfReal(name), TemplateSet.Shipped, TestContext.Current.CancellationToken);
        Assert.Equal([], page.Findings.Select(finding => $"{finding.Place} {finding.Rule.Name} {finding.Variant} {string.Join(", ", finding.Facts)}"));
    }
}
