using Plan.Tests.Report;

namespace Plan.Tests.Output;

public sealed class RealDocumentsTests
{
    [Theory]
    [InlineData("lulea-ksf-2025")]
    [InlineData("riverside-library-2026")]
    public void Two_renderings_of_a_real_plan_are_the_same(string plan)
    {
        Assert.Equal(Rendered.Page(BuiltReports.OfReal(plan)), Rendered.Page(BuiltReports.OfReal(plan)));
        Assert.Equal(Rendered.Document(BuiltReports.OfReal(plan)), Rendered.Document(BuiltReports.OfReal(plan)));
    }
}
