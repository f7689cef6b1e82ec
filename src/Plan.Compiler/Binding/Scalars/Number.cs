namespace Plan.Compiler.Binding.Scalars;

/// <summary>A decimal number as written.</summary>
/// <param name="Value">Exact.</param>
/// <param name="Decimals">How many decimals were written.</param>
internal readonly record struct Number(decimal Value, int Decimals);
