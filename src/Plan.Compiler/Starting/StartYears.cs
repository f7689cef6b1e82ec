using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Model;

namespace Plan.Compiler.Starting;

/// <summary>Reads the years of a new plan.</summary>
public static class StartYears
{
    private const int Longest = 10;

    /// <summary>A year, or the first and the last; null where it is neither, or more years than any plan has.</summary>
    public static YearRange? Read(string text) =>
        YearReader.ReadRange(text.Trim()).TryGet(out var years) && years.First > Longest && years.Last - years.First < Longest ? years : null;
}
