using Plan.Compiler;
using Plan.Tests.Cases;

namespace Plan.Tests.Findings;

/// <summary>The pages have a sentence, and every fact in it, for whatever the cases find.</summary>
public sealed class CaseSentencesTests
{
    private static readonly CheckOptions s_options = new(Today: new(2025, 6, 1));

    public static TheoryData<string> Names => [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_that_a_case_finds_can_be_told(string name)
    {
        foreach (var finding in PlanCompiler.Check(Case.Read(name).Files, name, s_options).Findings)
            WholeSentences.Assert(finding);
    }
}
