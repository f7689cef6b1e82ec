namespace Plan.Compiler.Model;

/// <summary>What a comparison comes to.</summary>
public enum Verdict
{
    Agrees,

    /// <summary>They differ, by no more than rounding can do.</summary>
    WithinRounding,
    Differs,
}
