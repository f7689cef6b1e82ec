namespace Plan.Compiler.Binding.Scalars;

/// <summary>What decimals follow in a plan's sources: the manifest's <c>numbers</c>.</summary>
internal enum DecimalMark
{
    /// <summary>A comma or, as YAML has it, a point; thousands are grouped by spaces.</summary>
    Comma,

    /// <summary>A point; thousands are grouped by spaces or commas.</summary>
    Point,
}
