using Plan.Bench.Fuzz;

namespace Plan.Tests;

/// <summary>A sample of what bench/Fuzz tries for as long as one likes.</summary>
public sealed class FuzzSampleTests
{
    private const int Inputs = 150;

    [Fact]
    public void No_spoiled_plan_makes_the_compiler_fail()
    {
        var first = Random.Shared.Next(int.MaxValue - Inputs);
        foreach (var seed in Enumerable.Range(first, Inputs))
        {
            var problem = FuzzedInput.Try(seed);
            Assert.True(problem is null, $"seed {seed}: {problem}");
        }
    }
}
