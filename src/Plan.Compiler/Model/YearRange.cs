namespace Plan.Compiler.Model;

/// <summary>Years from first to last, both included.</summary>
public readonly record struct YearRange(int First, int Last)
{
    public IEnumerable<int> Years => Enumerable.Range(First, Last - First + 1);

    public bool Contains(int year) => year >= First && year <= Last;
}
