using Plan.Bench.Fuzz;

namespace Plan.Tests;

/// <summary>A sample of what bench/Fuzz tries for as long as one likes.</summary>
public sealed class FuzzSampleTests
{
    private const int Inputs = 150;

    /// <summary>An id with line breaks in it.</summary>
    [Theory]
    [InlineData(2793)]
    public void What_once_went_wrong_does_not(int seed) => Assert.Null(FuzzedInput.Try(seed));

    [Fact]
    public void No_spoiled_plan_makes_the_compiler_fail()
    {
        // The same each time, so that a change that fails here is at fault.
        foreach (var seed in Enumerable.Range(1, Inputs))
        {
            var problem = FuzzedInput.Try(seed);
            Assert.True(problem is null, $"seed {seed}: {problem}");
        }
    }
}
