using Plan.Cli;

namespace Plan.Tests.Cli;

public sealed class InOrderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    public void Results_come_in_the_order_of_the_things(int count)
    {
        var things = Enumerable.Range(0, count).ToArray();

        var results = InOrder.Of(things, thing =>
        {
            // The earlier ones take longer.
            Thread.SpinWait((count - thing) * 20);
            return thing * 2;
        });

        Assert.Equal(things.Select(thing => thing * 2), results);
    }

    [Fact]
    public void What_the_first_that_fails_throws_is_thrown_after_those_before_it()
    {
        var told = new List<int>();

        var thrown = Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var result in InOrder.Of(Enumerable.Range(0, 100).ToArray(), thing => thing >= 40 ? throw new InvalidDataException($"{thing}") : thing))
                told.Add(result);
        });

        Assert.Equal("40", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 40), told);
    }

    [Fact]
    public void Nothing_goes_on_after_a_run_that_is_left()
    {
        var (begun, ended) = (0, 0);

        foreach (var _ in InOrder.Of(Enumerable.Range(0, 1_000).ToArray(), Work)) break;

        Assert.Equal(begun, ended);
        Assert.InRange(ended, 1, 999);

        int Work(int thing)
        {
            Interlocked.Increment(ref begun);
            Thread.SpinWait(1_000);
            return Interlocked.Increment(ref ended);
        }
    }
}
